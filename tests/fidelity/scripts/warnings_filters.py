# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
import warnings
for each in warnings.filters:
    print(each)
print(warnings.defaultaction, warnings.onceregistry, sys.warnoptions)
