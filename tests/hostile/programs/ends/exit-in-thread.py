# SPDX-License-Identifier: GPL-3.0-or-later
# A thread ends the process while the main thread is busy.
# run: --wall 5
# outcome: exited code=4
import os
import signal
import threading

signal.alarm(15)
threading.Timer(0.1, os._exit, args=(4,)).start()
while True:
    pass
