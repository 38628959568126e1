# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import os
import sys
reader, writer = os.pipe()
os.close(reader)
print("start", flush=True)
os.dup2(writer, 1)
os.close(writer)
print("x" * 10)
sys.stdout.flush()
