# SPDX-License-Identifier: GPL-3.0-or-later
# Kills and stops the first process of its namespace.
# run: --wall 5
# outcome: exited code=0
# stdout: "still here\n"
# sandbox: namespaces  Without namespaces the first process is that of the machine.
import os
import signal
import sys
import time

if os.readlink("/proc/self/ns/pid") == "@PIDNS@" or os.getpid() > 1000:
    sys.exit("This is no namespace of its own: nothing was done.")
for number in (signal.SIGKILL, signal.SIGSTOP, signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
    os.kill(1, number)
time.sleep(0.2)
print("still here")
