# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import warnings
for each in warnings.filters:
    print(each)
