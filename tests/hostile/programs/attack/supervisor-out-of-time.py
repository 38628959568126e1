# SPDX-License-Identifier: GPL-3.0-or-later
# Gives its supervisor a limit of processor time that is over already.
# run: --wall 0.6
# outcome: timed_out killed_by=wall | not_started
import os
import resource
import time

try:
    resource.prlimit(os.getppid(), resource.RLIMIT_CPU, (0, 0))
except OSError:
    pass
if os.fork() == 0:
    os.setsid()
time.sleep(8)
