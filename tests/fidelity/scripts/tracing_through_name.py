# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
module = __import__("trace" "malloc")
print(module.is_tracing())
module.start()
x = [object() for _ in range(10)]
print(module.is_tracing(), module.get_traceback_limit())
