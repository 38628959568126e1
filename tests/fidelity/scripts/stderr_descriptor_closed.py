# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import sys
sys.stderr.flush()
os.close(2)
print("to nowhere", file=sys.stderr)
raise SystemExit(3)
