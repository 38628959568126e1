# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sys.stdin.read(4), sys.stdin.readline(), sys.stdin.readlines())
