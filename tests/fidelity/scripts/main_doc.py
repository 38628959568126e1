# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"""The program's own words."""
import sys
print(__doc__, __annotations__ if "__annotations__" in globals() else "-")
