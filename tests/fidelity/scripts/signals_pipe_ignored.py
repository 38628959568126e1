# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal
print(signal.getsignal(signal.SIGPIPE), signal.getsignal(signal.SIGXFSZ))
signal.raise_signal(signal.SIGPIPE)
print("alive")
