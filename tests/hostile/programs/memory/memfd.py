# SPDX-License-Identifier: GPL-3.0-or-later
# A file in memory without a name, written and never mapped.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
import os
import time

file = os.memfd_create("hostile")
for _ in range(600):
    os.write(file, b"x" * 1_000_000)
time.sleep(15)
