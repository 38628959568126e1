# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: place-signal
import signal
signal.raise_signal(signal.SIGRTMAX - 2)
