# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs warm: module-order
# needs: numpy
import numpy
import sys
import asyncio
print(list(getattr(sys, "modu" "les")))
