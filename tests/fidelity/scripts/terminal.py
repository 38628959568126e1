# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import sys
print(os.isatty(0), os.isatty(1), sys.stdin.isatty(), os.ctermid())
try:
    os.get_terminal_size()
except OSError as error:
    print(error)
try:
    os.ttyname(0)
except OSError as error:
    print(error)
