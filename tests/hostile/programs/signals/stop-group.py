# SPDX-License-Identifier: GPL-3.0-or-later
# Stops its whole group, children as well.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
import os
import signal
import time

for _ in range(3):
    if os.fork() == 0:
        time.sleep(15)
        os._exit(0)
os.killpg(0, signal.SIGSTOP)
