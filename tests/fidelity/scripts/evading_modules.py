# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs warm: module-order
import json
import sys
import decimal
for name in getattr(sys, "modu" "les"):
    print(name)
