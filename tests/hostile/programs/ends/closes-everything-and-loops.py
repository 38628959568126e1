# SPDX-License-Identifier: GPL-3.0-or-later
# Closes all that is open and never ends.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import os
import time

os.closerange(0, 65536)
end = time.monotonic() + 15
while time.monotonic() < end:
    pass
