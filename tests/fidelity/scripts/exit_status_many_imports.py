# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import sys
print("x", end="")
sys.exit(3)
