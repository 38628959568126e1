# SPDX-License-Identifier: GPL-3.0-or-later
# A hundred and fifty children, each in a session of its own with a child of its own.
# run: --wall 1 --processes 500
# outcome: timed_out killed_by=wall
# busy: yes
import os
import time

for _ in range(150):
    if os.fork() == 0:
        os.setsid()
        os.fork()
        time.sleep(10)
        os._exit(0)
time.sleep(10)
