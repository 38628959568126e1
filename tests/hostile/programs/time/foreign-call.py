# SPDX-License-Identifier: GPL-3.0-or-later
# Sleeps in a foreign function while it holds the lock of the interpreter.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: here
import ctypes

ctypes.PyDLL(None).sleep(20)  # here
