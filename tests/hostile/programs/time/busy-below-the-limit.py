# SPDX-License-Identifier: GPL-3.0-or-later
# Uses processor time, but less than it may.
# run: --wall 5 --cpu 2
# outcome: exited code=0
# stdout: "done\n"
import time

while time.process_time() < 0.2:
    pass
print("done")
