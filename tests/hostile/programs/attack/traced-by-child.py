# SPDX-License-Identifier: GPL-3.0-or-later
# A child traces its parent and holds it, so that neither ever ends.
# run: --wall 0.6
# outcome: timed_out killed_by=wall
import ctypes
import os
import time

parent = os.getpid()
libc = ctypes.CDLL(None)
libc.prctl(0x59616D61, ctypes.c_ulong(-1 & (2**64 - 1)), 0, 0, 0)  # PR_SET_PTRACER
if os.fork() == 0:
    libc.ptrace(16, parent, None, None)
    time.sleep(10)
    os._exit(0)
time.sleep(10)
