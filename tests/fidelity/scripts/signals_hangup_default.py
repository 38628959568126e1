# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal
signal.raise_signal(signal.SIGHUP)
