# SPDX-License-Identifier: GPL-3.0-or-later
# Gives its supervisor the lowest priority there is, and then keeps all processors busy.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import os
import time

parent = os.getppid()
for action in (
    lambda: os.setpriority(os.PRIO_PROCESS, parent, 19),
    lambda: os.sched_setscheduler(parent, os.SCHED_IDLE, os.sched_param(0)),
    lambda: os.sched_setaffinity(parent, {0}),
):
    try:
        action()
    except OSError:
        pass
for _ in range(4):
    if os.fork() == 0:
        break
end = time.monotonic() + 6
while time.monotonic() < end:
    pass
