# SPDX-License-Identifier: GPL-3.0-or-later
# Each process makes the next one and ends at once, while the first one waits.
# run: --wall 0.6
# outcome: timed_out killed_by=wall
# busy: yes
import os
import time

if os.fork() == 0:
    end = time.monotonic() + 8
    hops = 0
    while time.monotonic() < end and hops < 20_000:
        if os.fork() != 0:
            os._exit(0)
        hops += 1
    os._exit(0)
time.sleep(15)
