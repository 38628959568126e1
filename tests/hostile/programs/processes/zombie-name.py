# SPDX-License-Identifier: GPL-3.0-or-later
# A child whose name looks like the state of a process that is dead.
# run: --wall 5
# outcome: exited code=0
# within: 1.5
import ctypes
import os
import time

if os.fork() == 0:
    os.setsid()
    ctypes.CDLL(None).prctl(15, b"x) Z 1 1 1 (", 0, 0, 0)
    time.sleep(15)
    os._exit(0)
time.sleep(0.2)
