# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import warnings
print("__warningregistry__" in globals(), len(warnings.filters) > 3)
