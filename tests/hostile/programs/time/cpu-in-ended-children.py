# SPDX-License-Identifier: GPL-3.0-or-later
# Many short children, each far below the limit; together they are over it.
# run: --wall 8 --cpu 0.6
# outcome: timed_out killed_by=cpu
import os
import time

end = time.monotonic() + 20
while time.monotonic() < end:
    if os.fork() == 0:
        stop = time.process_time() + 0.05
        while time.process_time() < stop:
            pass
        os._exit(0)
    os.wait()
