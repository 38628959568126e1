# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print("before")
sys.stdout.close()
print("after")
