# SPDX-License-Identifier: GPL-3.0-or-later
# Files in memory that are each below every limit for a single file.
# run: --wall 6 --memory 400
# outcome: memory_limit killed_by=memory
import os
import time

kept = []
for _ in range(12):
    kept.append(os.memfd_create("hostile"))
    for _ in range(100):
        os.write(kept[-1], b"x" * 1_000_000)
time.sleep(10)
