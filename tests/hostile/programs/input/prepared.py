# SPDX-License-Identifier: GPL-3.0-or-later
# Reads a prepared file.
# run: --wall 5
# stdin: "ann\nbert\n"
# outcome: exited code=0
# stdout: "ann ['bert\\n']\n"
import sys

print(input(), sys.stdin.readlines())
