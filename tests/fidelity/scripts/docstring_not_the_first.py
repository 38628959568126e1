# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
"""Not a doc string."""
import json
print(__doc__, json.dumps(os.sep))
