# SPDX-License-Identifier: GPL-3.0-or-later
# A file in memory without a name, held by one of very many processes.
# run: --wall 3 --memory 400 --processes 500
# outcome: memory_limit killed_by=memory
import os
import time

for _ in range(90):
    if os.fork() == 0:
        time.sleep(10)
        os._exit(0)
file = os.memfd_create("hostile")
for _ in range(1000):
    try:
        os.write(file, b"x" * 1_000_000)
    except OSError:
        break
if os.path.getsize(f"/proc/self/fd/{file}") < 1_000_000_000:
    file2 = os.memfd_create("hostile")
    for _ in range(500):
        os.write(file2, b"x" * 1_000_000)
time.sleep(10)
