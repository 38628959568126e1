# SPDX-License-Identifier: GPL-3.0-or-later
# A loop that never ends, in an interpreter that had waited.
# run: --wall 0.4 --warm
# outcome: timed_out killed_by=wall
# stopped_at: here
import signal

signal.alarm(20)
while True:  # here
    pass  # here
