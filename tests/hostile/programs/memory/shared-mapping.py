# SPDX-License-Identifier: GPL-3.0-or-later
# Shared anonymous memory.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
import mmap
import time

size = 400_000_000
memory = mmap.mmap(-1, size)
for start in range(0, size - 1_000_000, 1_000_000):
    memory[start : start + 1_000_000] = b"x" * 1_000_000
time.sleep(15)
