# SPDX-License-Identifier: GPL-3.0-or-later
# Many short children that nobody waits for, so that their time is in no account of their parent.
# run: --wall 1.5 --cpu 0.6
# outcome: timed_out killed_by=cpu | timed_out killed_by=wall
import os
import signal
import time

signal.signal(signal.SIGCHLD, signal.SIG_IGN)
end = time.monotonic() + 15
while time.monotonic() < end:
    if os.fork() == 0:
        stop = time.process_time() + 0.05
        while time.process_time() < stop:
            pass
        os._exit(0)
    try:
        os.wait()
    except ChildProcessError:
        pass
