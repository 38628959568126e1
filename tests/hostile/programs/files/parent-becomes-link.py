# SPDX-License-Identifier: GPL-3.0-or-later
# Swaps a folder for a link to one of the user as fast as it can, while the run ends.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import os
import time

end = time.monotonic() + 10
os.makedirs("a/canary.d")
while time.monotonic() < end:
    os.rename("a", "b")
    os.symlink("@OUTSIDE@", "a")
    os.unlink("a")
    os.rename("b", "a")
