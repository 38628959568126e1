# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold sys.modules
import sys
import json
for name in sys.modules:
    print(name)
