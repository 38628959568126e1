# SPDX-License-Identifier: GPL-3.0-or-later
# Ends with the signal of the limit for files, which it has not reached.
# run: --wall 5 --disk 20
# outcome: crashed signal=25
import os
import signal

signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
os.kill(os.getpid(), signal.SIGXFSZ)
