# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold thread_time_ns
import time
print(time.thread_time_ns() < 5e9)
