# SPDX-License-Identifier: GPL-3.0-or-later
# One C call without end, which holds the lock of the interpreter and looks at no signal.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: here
import collections
import itertools
import signal

signal.alarm(20)
collections.deque(itertools.repeat(0), maxlen=0)  # here
