# SPDX-License-Identifier: GPL-3.0-or-later
# A System V segment that is used and never removed.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
# leaves[subreaper]: sysv
import ctypes
import os
import time

libc = ctypes.CDLL(None, use_errno=True)
libc.shmat.restype = ctypes.c_void_p
size = 400_000_000
segment = libc.shmget(0, ctypes.c_size_t(size), 0o1600)
address = libc.shmat(segment, None, 0)
assert address not in (None, 2**64 - 1), os.strerror(ctypes.get_errno())
ctypes.memset(address, 1, size)
time.sleep(15)
