# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"one" " two"
import os
print(__doc__, os.sep)
