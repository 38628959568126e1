# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"""
import os
import no_such_module_here
"""
import json
print(__doc__, "os" in globals(), json)
