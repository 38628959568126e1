# SPDX-License-Identifier: GPL-3.0-or-later
# Closes all that is open, also what it has not opened itself.
# run: --wall 5
# outcome: exited code=5
import os
import time

os.closerange(0, 65536)
time.sleep(0.3)
os._exit(5)
