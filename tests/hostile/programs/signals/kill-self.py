# SPDX-License-Identifier: GPL-3.0-or-later
# Kills itself, which is no limit of ours.
# run: --wall 5
# outcome: crashed signal=9
import os
import signal

os.kill(os.getpid(), signal.SIGKILL)
