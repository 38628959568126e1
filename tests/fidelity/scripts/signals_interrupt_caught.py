# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import signal
import time
try:
    os.kill(os.getpid(), signal.SIGINT)
    time.sleep(1)
except KeyboardInterrupt:
    print("interrupted")
