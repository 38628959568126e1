#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"""Doc after a shebang."""
import os
print(__doc__, os.sep)
1 / 0
