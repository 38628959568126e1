# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
from math import *
import os
print(pi, len([name for name in dir() if not name.startswith("_")]))
