# SPDX-License-Identifier: GPL-3.0-or-later
# A loop that never ends.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: here
# busy: yes
import signal

signal.alarm(20)
while True:  # here
    pass  # here
