# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
sys.stdout.reconfigure(encoding="ascii", errors="backslashreplace")
print("ü")
sys.stdout.reconfigure(line_buffering=False, newline="\r\n")
print("a\nb")
print(sys.stdout.line_buffering)
