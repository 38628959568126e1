# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the process that started it after it has made a daemon in a session of its own.
# Without namespaces that is possible; the daemon has to go all the same.
# run: --wall 0.5
# outcome: exited code=0
# outcome[subreaper]: not_started
import os
import signal
import time

if os.fork() == 0:
    os.setsid()
    if os.fork() == 0:
        time.sleep(12)
    os._exit(0)
time.sleep(0.1)
os.kill(os.getppid(), signal.SIGKILL)
time.sleep(0.1)
