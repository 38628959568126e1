# SPDX-License-Identifier: GPL-3.0-or-later
# A byte order mark, Windows lines, and a mistake whose line must be right.
# make: bom crlf
# run: --wall 5
# outcome: exited code=1
# stderr-has: line 9
# stderr-last: SyntaxError: '(' was never closed
value = 1
print((value)
