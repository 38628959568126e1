# SPDX-License-Identifier: GPL-3.0-or-later
# A function that calls itself without end.
# run: --wall 5
# outcome: exited code=1
# stderr-last: RecursionError: maximum recursion depth exceeded
def again():
    again()


again()
