# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import os
import sys
sys.stdout.flush()
with open("log.txt", "w") as log:
    os.dup2(log.fileno(), 2)
print("hidden", file=sys.stderr, flush=True)
print(open("log.txt").read())
with open(1, "w", closefd=False) as again:
    again.write("second object\n")
