# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy


def depth(n):
    try:
        return depth(n + 1)
    except RecursionError:
        return n


print(depth(0))
