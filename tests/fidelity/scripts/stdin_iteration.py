# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
for line in sys.stdin:
    print(repr(line))
print(repr(sys.stdin.readline()))
