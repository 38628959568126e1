# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
for name in sorted(os.environ):
    if name != "TMPDIR":
        print(name, os.environ[name])
print(os.getenv("PATH"), os.getenv("NO_SUCH"))
