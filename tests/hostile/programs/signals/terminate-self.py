# SPDX-License-Identifier: GPL-3.0-or-later
# Ends itself with the signal that a stop would use.
# run: --wall 5
# outcome: crashed signal=15
import os
import signal

os.kill(os.getpid(), signal.SIGTERM)
