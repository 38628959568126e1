# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal
print(signal.getsignal(signal.SIGRTMIN), signal.getsignal(signal.SIGRTMAX), signal.SIGRTMAX - signal.SIGRTMIN, flush=True)
signal.raise_signal(signal.SIGRTMAX)
