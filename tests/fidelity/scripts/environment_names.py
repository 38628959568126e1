# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
for name in sorted(os.environ):
    print(name)
print(sorted(os.environb)[:1] != [])
