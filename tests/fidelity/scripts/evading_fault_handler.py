# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import json
module = __import__("fault" "handler")
print(module.is_enabled(), module.unregister(12), module.cancel_dump_traceback_later())
