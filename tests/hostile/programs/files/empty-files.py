# SPDX-License-Identifier: GPL-3.0-or-later
# A hundred thousand empty files, or as many as can be made in three seconds.
# run: --wall 8 --disk 20
# outcome: exited code=0 | disk_limit killed_by=disk
import os
import time

end = time.monotonic() + 3
for number in range(100_000):
    os.mknod(f"file{number}")
    if number % 1000 == 0 and time.monotonic() > end:
        break
