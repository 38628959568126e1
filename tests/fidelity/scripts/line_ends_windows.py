# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import json
print(os.sep, json)
1 / 0
