# SPDX-License-Identifier: GPL-3.0-or-later
# Three hundred orphans end one after the other; they must not pile up.
# run: --wall 8 --processes 60
# outcome: exited code=0
# stdout: "300\n"
import os
import time

for _ in range(300):
    child = os.fork()
    if child == 0:
        if os.fork() == 0:
            os._exit(0)
        os._exit(0)
    os.waitpid(child, 0)
    time.sleep(0.002)
print(300)
