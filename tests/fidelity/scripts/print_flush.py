# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print("a", end="", flush=True)
print("b", flush=True)
sys.stdout.write("c")
sys.stdout.flush()
print(sys.stdout.write("four\n"))
