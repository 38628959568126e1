# SPDX-License-Identifier: GPL-3.0-or-later
# A child that is the first process of a PID namespace of its own, where that is allowed.
# run: --wall 5
# outcome: exited code=0
# within: 1.5
import ctypes
import os
import time

ctypes.CDLL(None).unshare(0x20000000)  # CLONE_NEWPID
if os.fork() == 0:
    if os.fork() == 0:
        os.setsid()
    time.sleep(15)
    os._exit(0)
time.sleep(0.1)
