# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold getrefcount
import sys
x = object()
print(sys.getrefcount(x))
