# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
for path in sys.path:
    print(repr(path))
