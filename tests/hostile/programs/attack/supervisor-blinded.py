# SPDX-License-Identifier: GPL-3.0-or-later
# Forbids its supervisor to open files, so that it cannot measure, and takes memory.
# run: --wall 3 --memory 150
# outcome: memory_limit killed_by=memory | not_started
import os
import resource
import time

for kind in (resource.RLIMIT_NOFILE, resource.RLIMIT_FSIZE, resource.RLIMIT_NPROC):
    try:
        resource.prlimit(os.getppid(), kind, (0, 0))
    except OSError:
        pass
kept = []
for _ in range(600):
    kept.append(b"x" * 1_000_000)
time.sleep(0.5)
print("survived")
