# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sys.getallocatedblocks() > 1000)
