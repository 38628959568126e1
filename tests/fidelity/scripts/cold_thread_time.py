# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold thread_time
import time
print(time.thread_time() < 5)
