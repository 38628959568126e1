# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def mine(a):
    """Does things."""


help(mine)
help(len)
