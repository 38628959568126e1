# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import pdb


def f():
    x = 1
    pdb.set_trace()
    y = x + 1
    return y


print(f())
