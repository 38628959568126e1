# SPDX-License-Identifier: GPL-3.0-or-later
# Has a file of its own in the place of standard error when it is stopped: what is asked of it then
# must not be written there.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
import os
import time

os.close(2)
file = os.open("@CANARY@", os.O_WRONLY | os.O_APPEND)
assert file == 2
time.sleep(10)
