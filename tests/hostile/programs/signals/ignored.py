# SPDX-License-Identifier: GPL-3.0-or-later
# Ignores every signal that can be ignored.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
import signal
import time

for number in range(1, 65):
    try:
        signal.signal(number, signal.SIG_IGN)
    except (OSError, ValueError):
        pass
end = time.monotonic() + 20
while time.monotonic() < end:
    pass
