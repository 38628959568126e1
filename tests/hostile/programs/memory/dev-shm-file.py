# SPDX-License-Identifier: GPL-3.0-or-later
# A file in memory that is written and never mapped, so that it is in no process.
# run: --wall 3 --memory 150
# outcome: memory_limit killed_by=memory
# leaves[subreaper]: shm
import time

with open("/dev/shm/hostile-@TOKEN@", "wb", buffering=0) as file:
    for _ in range(600):
        try:
            file.write(b"x" * 1_000_000)
        except OSError:
            break
    time.sleep(15)
