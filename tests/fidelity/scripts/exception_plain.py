# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def inner(x):
    return 1 / x


def outer():
    inner(0)


print("before")
outer()
