# SPDX-License-Identifier: GPL-3.0-or-later
# Children in sessions of their own.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import os
import time

for _ in range(5):
    if os.fork() == 0:
        os.setsid()
        time.sleep(15)
        os._exit(0)
time.sleep(15)
