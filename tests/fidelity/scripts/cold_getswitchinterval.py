# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold getswitchinterval
import sys
print(sys.getswitchinterval())
