# SPDX-License-Identifier: GPL-3.0-or-later
# The children are busy, their parent waits.
# run: --wall 6 --cpu 0.6
# outcome: timed_out killed_by=cpu
import os
import signal

for _ in range(2):
    if os.fork() == 0:
        signal.alarm(20)
        while True:
            pass
signal.alarm(20)
os.wait()
