# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import sys
print("flushed", flush=True)
sys.stderr.write("err\n")
os._exit(200)
