# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
try:
    int("x")
except ValueError:
    raise TypeError("alone") from None
