# SPDX-License-Identifier: GPL-3.0-or-later
# Has its working folder in /proc and never ends.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
import os
import time

os.chdir("/proc/self/task")
end = time.monotonic() + 10
while time.monotonic() < end:
    pass
