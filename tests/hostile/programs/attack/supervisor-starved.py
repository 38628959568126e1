# SPDX-License-Identifier: GPL-3.0-or-later
# Stops and continues its children as fast as it can, so that who waits for them hears it.
# run: --wall 0.6
# outcome: timed_out killed_by=wall
import os
import signal
import time

end = time.monotonic() + 8
child = os.fork()
if child == 0:
    os.setsid()
    time.sleep(8)
    os._exit(0)
while time.monotonic() < end:
    os.kill(child, signal.SIGSTOP)
    os.kill(child, signal.SIGCONT)
