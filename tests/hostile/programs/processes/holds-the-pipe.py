# SPDX-License-Identifier: GPL-3.0-or-later
# A child keeps the output open long after its parent has ended.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
# within: 1.5
import os
import time

if os.fork() == 0:
    time.sleep(15)
    os._exit(0)
print("done")
