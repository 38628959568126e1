# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal
signal.signal(signal.SIGRTMAX - 2, lambda number, frame: print("mine"))
signal.raise_signal(signal.SIGRTMAX - 2)
