# SPDX-License-Identifier: GPL-3.0-or-later
# Gets 3 MB that it does not read.
# run: --wall 5
# stdin-bytes: 3000000
# outcome: exited code=3
import os
import time

time.sleep(0.2)
os._exit(3)
