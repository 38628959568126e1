# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os  # a path like C:\
import json
print(os.sep, json)
