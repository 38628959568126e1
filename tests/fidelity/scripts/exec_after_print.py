# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import os
import sys
print("printed")
os.execv(sys.executable, [sys.executable, "-c", "print('replaced')"])
