# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
events = []
sys.addaudithook(lambda name, args: events.append(name) if name in ("open", "import", "compile") else None)
open(__file__).close()
compile("1", "x", "eval")
import colorsys
print(events[0], "import" in events, events.count("compile"))
