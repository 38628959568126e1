# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal
for number in sorted(signal.valid_signals()):
    handler = signal.getsignal(number)
    if handler is not signal.SIG_DFL:
        print(number, handler)
print(signal.pthread_sigmask(signal.SIG_BLOCK, []), signal.sigpending(), signal.set_wakeup_fd(-1))
print(signal.getitimer(signal.ITIMER_REAL), signal.default_int_handler)
