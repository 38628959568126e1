# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(depth(0))
sys.setrecursionlimit(300)
print(depth(0))
