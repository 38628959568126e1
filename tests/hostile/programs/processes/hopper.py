# SPDX-License-Identifier: GPL-3.0-or-later
# Each process makes the next one and ends at once. The first one ends too, and with it the run.
# run: --wall 5
# outcome: exited code=0
# within: 3
# busy: yes
import os
import time

end = time.monotonic() + 8
hops = 0
while time.monotonic() < end and hops < 20_000:
    if os.fork() != 0:
        os._exit(0)
    hops += 1
