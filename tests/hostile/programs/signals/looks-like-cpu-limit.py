# SPDX-License-Identifier: GPL-3.0-or-later
# Ends with the signal of the processor limit, which it has not reached.
# run: --wall 5 --cpu 5
# outcome: crashed signal=24
import os
import signal

os.kill(os.getpid(), signal.SIGXCPU)
