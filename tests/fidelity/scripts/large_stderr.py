# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
for i in range(3000):
    print("error line", i, "y" * 50, file=sys.stderr)
print("done")
