# SPDX-License-Identifier: GPL-3.0-or-later
# Children in groups of their own, which ignore all signals.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import os
import signal
import time

for _ in range(5):
    if os.fork() == 0:
        os.setpgid(0, 0)
        for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGCONT):
            signal.signal(number, signal.SIG_IGN)
        time.sleep(15)
        os._exit(0)
time.sleep(15)
