# SPDX-License-Identifier: GPL-3.0-or-later
# Blocks every signal that can be blocked, and sleeps.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
import signal
import time

signal.pthread_sigmask(signal.SIG_BLOCK, range(1, 65))
time.sleep(20)
