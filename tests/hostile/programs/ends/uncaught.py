# SPDX-License-Identifier: GPL-3.0-or-later
# An exception that nobody catches.
# run: --wall 5
# outcome: exited code=1
# stderr-last: ValueError: the last line
raise ValueError("the last line")
