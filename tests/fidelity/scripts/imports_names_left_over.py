# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os as system
from json import dumps
print(list(globals())[-2:], "os" in globals(), "json" in globals(), "preload" in globals())
