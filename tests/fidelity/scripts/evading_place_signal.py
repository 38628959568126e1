# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: place-signal
import signal
module = __import__("fault" "handler")
print(module.unregister(signal.SIGRTMAX - 2))
