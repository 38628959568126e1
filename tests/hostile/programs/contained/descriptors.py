# SPDX-License-Identifier: GPL-3.0-or-later
# No descriptor is open but the three that every program has.
# run: --wall 5
# outcome: exited code=0
# stdout: "[]\n"
import os

found = []
for number in range(3, 4096):
    try:
        os.fstat(number)
        found.append((number, os.readlink(f"/proc/self/fd/{number}")))
    except OSError:
        pass
print(found)
