# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import datetime
import time
import zoneinfo
print(datetime.datetime.fromtimestamp(0).astimezone().isoformat(), datetime.datetime(2024, 7, 1, tzinfo=zoneinfo.ZoneInfo("Europe/Berlin")))
print(time.localtime(0), datetime.timedelta(days=1.5))
