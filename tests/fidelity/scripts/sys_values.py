# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(len(vars(sys)))
for name, value in sorted(vars(sys).items()):
    if isinstance(value, (str, int, float, tuple, list, type(None))) and "path_" not in name:
        print(name, value)
