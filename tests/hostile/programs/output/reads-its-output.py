# SPDX-License-Identifier: GPL-3.0-or-later
# Opens its own output for reading, to take bytes away or to keep the pipe open.
# run: --wall 5
# outcome: exited code=0
# stdout-has: "first\n"
import os

print("first", flush=True)
try:
    reader = os.open("/proc/self/fd/1", os.O_RDONLY | os.O_NONBLOCK)
except OSError:
    pass
os._exit(0)
