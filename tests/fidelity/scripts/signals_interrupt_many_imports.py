# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import os
import signal
os.kill(os.getpid(), signal.SIGINT)
