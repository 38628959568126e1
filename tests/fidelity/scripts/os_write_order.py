# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import os
print("printed first")
os.write(1, b"written second\n")
