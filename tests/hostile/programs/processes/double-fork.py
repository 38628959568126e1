# SPDX-License-Identifier: GPL-3.0-or-later
# A daemon as the textbooks make it: two forks, a session of its own, everything closed.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
# within: 1.5
import os
import time

child = os.fork()
if child == 0:
    os.setsid()
    if os.fork() != 0:
        os._exit(0)
    os.chdir("/")
    os.closerange(0, 1024)
    time.sleep(15)
    os._exit(0)
os.waitpid(child, 0)
print("done")
