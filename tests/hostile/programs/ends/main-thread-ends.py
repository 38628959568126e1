# SPDX-License-Identifier: GPL-3.0-or-later
# The main thread ends by itself, below Python, while another one works on.
# run: --wall 0.6
# outcome: timed_out killed_by=wall
import ctypes
import threading
import time

threading.Thread(target=time.sleep, args=(10,)).start()
time.sleep(0.1)
ctypes.PyDLL(None).syscall(60, 0)
