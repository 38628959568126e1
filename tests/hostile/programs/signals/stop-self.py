# SPDX-License-Identifier: GPL-3.0-or-later
# Stops, and nobody will continue it.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
import os
import signal

os.kill(os.getpid(), signal.SIGSTOP)
