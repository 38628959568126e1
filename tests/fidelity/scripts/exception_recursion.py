# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def f(n):
    return f(n + 1)


f(0)
