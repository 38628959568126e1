# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import json
collector = __import__("g" "c")
print(collector.isenabled(), collector.get_threshold(), collector.get_debug(), collector.callbacks, collector.garbage,
      getattr(collector, "get_fre" "eze_count")())
