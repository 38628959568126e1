# SPDX-License-Identifier: GPL-3.0-or-later
# A child goes on printing after its parent has ended.
# run: --wall 5
# outcome: exited code=3
# stdout-has: "done\n"
# within: 1.5
import os
import sys
import time

if os.fork() == 0:
    end = time.monotonic() + 15
    while time.monotonic() < end:
        os.write(1, b"still here\n")
        time.sleep(0.01)
    os._exit(0)
time.sleep(0.1)
print("done")
sys.exit(3)
