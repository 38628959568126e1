# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold CLOCK_PROCESS_CPUTIME_ID
import time
print(time.clock_gettime(time.CLOCK_PROCESS_CPUTIME_ID) < 5)
