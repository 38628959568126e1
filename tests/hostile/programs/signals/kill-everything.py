# SPDX-License-Identifier: GPL-3.0-or-later
# Kills every process that it can see.
# run: --wall 5
# outcome: exited code=0
# stdout: "alone\n"
# sandbox: namespaces  Without namespaces this reaches every process of the user, the window too.
import os
import signal
import sys
import time

if os.readlink("/proc/self/ns/pid") == "@PIDNS@" or os.getpid() > 1000:
    sys.exit("This is no namespace of its own: nothing was done.")
for _ in range(3):
    if os.fork() == 0:
        time.sleep(15)
        os._exit(0)
os.kill(-1, signal.SIGKILL)
for _ in range(3):
    os.wait()
print("alone")
