# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
# differs warm: kept-in-library
import numpy
collector = __import__("g" "c")
print(getattr(collector, "get_fre" "eze_count")())
