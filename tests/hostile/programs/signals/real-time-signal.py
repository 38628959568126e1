# SPDX-License-Identifier: GPL-3.0-or-later
# Ends with the last of the real-time signals.
# run: --wall 5
# outcome: crashed signal=64
import os

os.kill(os.getpid(), 64)
