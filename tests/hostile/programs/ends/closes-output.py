# SPDX-License-Identifier: GPL-3.0-or-later
# Closes its output and works on: the end of the pipe is not the end of the program.
# run: --wall 5
# outcome: exited code=4
# stdout: "before\n"
import os
import time

print("before", flush=True)
os.close(1)
os.close(2)
time.sleep(0.4)
os._exit(4)
