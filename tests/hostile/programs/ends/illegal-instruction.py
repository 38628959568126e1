# SPDX-License-Identifier: GPL-3.0-or-later
# Ends as a program for another processor would.
# run: --wall 5
# outcome: crashed signal=4
import os

os.kill(os.getpid(), 4)
