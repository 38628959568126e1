# SPDX-License-Identifier: GPL-3.0-or-later
# More parentheses than the compiler takes.
# run: --wall 5
# outcome: exited code=1
# stderr-has: SyntaxError: too many nested parentheses
exec("(" * 5000 + ")" * 5000)
