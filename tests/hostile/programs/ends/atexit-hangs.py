# SPDX-License-Identifier: GPL-3.0-or-later
# Has come to its end, but a function that runs at exit never returns.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
# stdout: "end\n"
import atexit
import time

atexit.register(time.sleep, 15)
print("end", flush=True)
