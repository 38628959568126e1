# SPDX-License-Identifier: GPL-3.0-or-later
# Takes away every limit that it can, then starts too many processes.
# run: --wall 6 --processes 30
# outcome: process_limit killed_by=processes
import os
import resource
import time

for name in dir(resource):
    if name.startswith("RLIMIT_"):
        kind = getattr(resource, name)
        for hard in (resource.RLIM_INFINITY, resource.getrlimit(kind)[1]):
            try:
                resource.setrlimit(kind, (hard, hard))
                break
            except (OSError, ValueError):
                pass
end = time.monotonic() + 5
made = 0
while time.monotonic() < end and made < 200:
    try:
        made += 1
        if os.fork() == 0:
            time.sleep(8)
            os._exit(0)
    except OSError:
        time.sleep(0.001)
