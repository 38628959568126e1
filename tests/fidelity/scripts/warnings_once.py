# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import warnings
for i in range(3):
    warnings.warn("in a loop")
warnings.simplefilter("always")
for i in range(2):
    warnings.warn("always")
print(sorted(name for name in globals() if "warning" in name))
