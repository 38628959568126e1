# SPDX-License-Identifier: GPL-3.0-or-later
# Reads where there is nothing to read.
# run: --wall 5
# outcome: exited code=0
# stdout: "EOFError ''\n"
import sys

try:
    input()
except EOFError as error:
    print(type(error).__name__, repr(sys.stdin.read()))
