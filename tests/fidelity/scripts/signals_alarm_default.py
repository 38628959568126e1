# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal
signal.setitimer(signal.ITIMER_REAL, 0.02)
signal.pause()
