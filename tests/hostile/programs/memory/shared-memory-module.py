# SPDX-License-Identifier: GPL-3.0-or-later
# Memory of multiprocessing.shared_memory, with the tracker process that belongs to it.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
# leaves[subreaper]: shm
from multiprocessing import shared_memory
import time

block = shared_memory.SharedMemory(name="hostile-@TOKEN@", create=True, size=400_000_000)
for start in range(0, 399_000_000, 1_000_000):
    block.buf[start : start + 1_000_000] = b"x" * 1_000_000
time.sleep(15)
