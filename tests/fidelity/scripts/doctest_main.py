# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"""
>>> 1 + 1
2
>>> double(2)
5
"""
import doctest


def double(x):
    """
    >>> double(4)
    8
    """
    return 2 * x


print(doctest.testmod())
