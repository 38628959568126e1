# SPDX-License-Identifier: GPL-3.0-or-later
# The process limit holds for contained programs too.
# run: --wall 6 --processes 30
# contained: yes
# outcome: process_limit killed_by=processes
# sandbox: namespaces  Without namespaces a program cannot be contained.
import os
import time

end = time.monotonic() + 5
made = 0
while time.monotonic() < end and made < 200:
    made += 1
    try:
        if os.fork() == 0:
            time.sleep(8)
            os._exit(0)
    except OSError:
        time.sleep(0.001)
