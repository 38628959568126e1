# SPDX-License-Identifier: GPL-3.0-or-later
# Catches everything that can be caught, an interrupt as well.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: here
import time

end = time.monotonic() + 20
while time.monotonic() < end:  # here
    try:  # here
        while time.monotonic() < end:  # here
            pass  # here
    except BaseException:
        pass
