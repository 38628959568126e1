# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import timeit
import numpy
import sys
import weakref
print("g" "c" in getattr(sys, "modu" "les"), timeit is not None)
