# SPDX-License-Identifier: GPL-3.0-or-later
# Makes siblings instead of children: the supervisor's own, which end with other statuses.
# run: --wall 5
# outcome: exited code=5
# within: 2
import ctypes
import os
import sys
import time

libc = ctypes.CDLL(None)
for status in (9, 0, 1):
    if libc.syscall(56, ctypes.c_ulong(0x8000 | 17), None, None, None, None) == 0:  # CLONE_PARENT
        os._exit(status)
if libc.syscall(56, ctypes.c_ulong(0x8000 | 17), None, None, None, None) == 0:
    time.sleep(15)
    os._exit(8)
time.sleep(0.2)
sys.exit(5)
