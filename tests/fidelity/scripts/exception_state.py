# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sys.exc_info(), hasattr(sys, "last_value"), hasattr(sys, "last_exc"), hasattr(sys, "last_traceback"))
try:
    1 / 0
except ZeroDivisionError:
    print(sys.exc_info()[0], sys.exception())
print(sys.exc_info())
