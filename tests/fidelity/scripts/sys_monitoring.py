# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
if hasattr(sys, "monitoring"):
    print([sys.monitoring.get_tool(i) for i in range(6)])
    sys.monitoring.use_tool_id(2, "mine")
    seen = []
    sys.monitoring.register_callback(2, sys.monitoring.events.PY_START, lambda code, offset: seen.append(code.co_name))
    sys.monitoring.set_events(2, sys.monitoring.events.PY_START)

    def f():
        pass

    f()
    sys.monitoring.set_events(2, 0)
    print(seen)
