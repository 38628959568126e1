# SPDX-License-Identifier: GPL-3.0-or-later
# Sends every signal to the process that started it.
# run: --wall 5
# outcome: exited code=3
# sandbox: namespaces  Without namespaces the same user may kill every process of his.
import os
import sys
import time

for number in range(1, 65):
    try:
        os.kill(os.getppid(), number)
    except OSError:
        pass
time.sleep(0.2)
sys.exit(3)
