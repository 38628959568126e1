# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal


def handler(number, frame):
    raise TimeoutError("too slow")


signal.signal(signal.SIGALRM, handler)
signal.setitimer(signal.ITIMER_REAL, 0.02)
try:
    signal.pause()
except TimeoutError as error:
    print(error)
