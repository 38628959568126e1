# SPDX-License-Identifier: GPL-3.0-or-later
# A parent that the kernel holds until its child has started a program, which never happens.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import ctypes
import signal

signal.alarm(20)
libc = ctypes.PyDLL(None)
if libc.syscall(56, ctypes.c_ulong(0x4000 | 17), None, None, None, None) == 0:  # CLONE_VFORK
    libc.sleep(15)
    libc._exit(0)
