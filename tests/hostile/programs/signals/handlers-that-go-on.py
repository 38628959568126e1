# SPDX-License-Identifier: GPL-3.0-or-later
# Answers each signal with a new child.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
import os
import signal
import time

end = time.monotonic() + 10
left = 200


def again(number, frame):
    global left
    left -= 1
    if left > 0 and os.fork() == 0:
        time.sleep(10)


for number in (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGCHLD):
    signal.signal(number, again)
while time.monotonic() < end:
    time.sleep(0.05)
