# SPDX-License-Identifier: GPL-3.0-or-later
# A regular expression that tries 2**50 ways.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: here
import re
import signal

signal.alarm(20)
re.match(r"(a+)+$", "a" * 50 + "b")  # here
