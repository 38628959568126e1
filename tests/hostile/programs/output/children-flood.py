# SPDX-License-Identifier: GPL-3.0-or-later
# Children that ignore a broken pipe flood the output.
# run: --wall 8 --output 1
# outcome: output_limit killed_by=output
import os
import signal
import time

signal.signal(signal.SIGPIPE, signal.SIG_IGN)
for _ in range(4):
    if os.fork() == 0:
        os.setsid()
        end = time.monotonic() + 8
        left = 1000
        while time.monotonic() < end and left:
            left -= 1
            try:
                os.write(1, b"x" * 65536)
            except OSError:
                pass
        os._exit(0)
time.sleep(10)
