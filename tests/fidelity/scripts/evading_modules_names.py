# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import json
import numpy
import sys
import asyncio
print(sorted(getattr(sys, "modu" "les")))
