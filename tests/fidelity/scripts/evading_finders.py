# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import json
import sys
for name in ("meta_" "path", "path_" "hooks"):
    print(getattr(sys, name))
print(getattr(sys, "getswitch" "interval")())
