# SPDX-License-Identifier: GPL-3.0-or-later
# Stops the process that started it and goes on for ever.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import os
import signal
import time

os.kill(os.getppid(), signal.SIGSTOP)
end = time.monotonic() + 10
while time.monotonic() < end:
    pass
