# SPDX-License-Identifier: GPL-3.0-or-later
# Is busy for longer than its processor time, but not for as long as its wall time.
# run: --wall 6 --cpu 0.4
# outcome: timed_out killed_by=cpu
# stopped_at: here
# busy: yes
import signal

signal.alarm(20)
while True:  # here
    pass  # here
