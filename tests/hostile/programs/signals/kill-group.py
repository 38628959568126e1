# SPDX-License-Identifier: GPL-3.0-or-later
# Kills its whole group, of which only its own processes are members.
# run: --wall 5
# outcome: crashed signal=9
import os
import signal
import time

if os.fork() == 0:
    time.sleep(15)
    os._exit(0)
os.killpg(0, signal.SIGKILL)
