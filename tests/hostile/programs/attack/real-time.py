# SPDX-License-Identifier: GPL-3.0-or-later
# Asks for the highest priority on all processors but one and works without a pause.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
# sandbox: subreaper  In namespaces nobody has the right to ask for it.
import os
import resource
import signal
import time

resource.setrlimit(resource.RLIMIT_CPU, (4, 4))
for _ in range(os.cpu_count() - 2):
    if os.fork() == 0:
        break
signal.alarm(4)
for action in (
    lambda: os.nice(-20),
    lambda: os.sched_setscheduler(0, os.SCHED_FIFO, os.sched_param(99)),
    lambda: os.sched_setaffinity(0, range(os.cpu_count())),
):
    try:
        action()
    except OSError:
        pass
end = time.monotonic() + 3
while time.monotonic() < end:
    pass
