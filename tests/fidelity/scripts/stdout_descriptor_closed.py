# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import os
print("before", flush=True)
os.close(1)
print("after")
