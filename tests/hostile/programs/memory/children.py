# SPDX-License-Identifier: GPL-3.0-or-later
# Each child is below the limit, all together are over it.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
import os
import time

for _ in range(4):
    if os.fork() == 0:
        kept = bytearray(b"x") * 70_000_000
        time.sleep(15)
        os._exit(0)
time.sleep(15)
