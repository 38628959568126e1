# SPDX-License-Identifier: GPL-3.0-or-later
# One expression that works for days inside the interpreter's C code.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: here
import signal

signal.alarm(20)
sum(range(10**15))  # here
