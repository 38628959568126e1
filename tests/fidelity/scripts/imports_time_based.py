# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import datetime
import logging
import time
print(time.monotonic() > 0, time.perf_counter() > 0, 0 <= time.time() - datetime.datetime.now().timestamp() + 1 < 2)
print(time.tzname, time.timezone, time.daylight, time.get_clock_info("monotonic"))
