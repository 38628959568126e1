# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
for i in range(5):
    print("out", i)
    print("err", i, file=sys.stderr)
sys.stderr.write("no newline")
