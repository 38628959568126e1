# SPDX-License-Identifier: GPL-3.0-or-later
# Waits for a lock that it holds itself.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: here
import signal
import threading

signal.alarm(20)
lock = threading.Lock()
lock.acquire()
lock.acquire()  # here
