# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import signal


def handler(number, frame):
    print("got", signal.Signals(number).name, frame.f_code.co_name, frame.f_lineno)


signal.signal(signal.SIGUSR1, handler)
os.kill(os.getpid(), signal.SIGUSR1)
signal.raise_signal(signal.SIGUSR1)
print(signal.getsignal(signal.SIGUSR1) is handler)
