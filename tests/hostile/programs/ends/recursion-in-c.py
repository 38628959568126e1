# SPDX-License-Identifier: GPL-3.0-or-later
# Recursion through C functions in a thread with a small stack, until that has come to its end.
# run: --wall 8
# outcome: crashed signal=11
import ctypes
import signal
import sys
import threading

signal.alarm(15)
sys.setrecursionlimit(1_000_000_000)
threading.stack_size(65536)


@ctypes.PYFUNCTYPE(ctypes.c_int)
def again():
    return again()


thread = threading.Thread(target=again)
thread.start()
thread.join()
