# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("before")
import json
from collections import *
print(OrderedDict, json)
try:
    import tomllib
except ImportError:
    tomllib = None
print(tomllib is not None)
