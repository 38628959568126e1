# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import sys
print(len(sys.argv), flush=True)
if len(sys.argv) < 3:
    os.execv(sys.executable, [sys.executable, __file__, *sys.argv[1:], "more"])
