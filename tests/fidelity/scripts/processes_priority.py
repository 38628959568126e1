# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import sys
print(os.nice(0), os.getpriority(os.PRIO_PROCESS, 0), os.sched_getscheduler(0), os.cpu_count(), len(os.sched_getaffinity(0)))
print(os.getuid(), os.geteuid(), os.getgid(), sys.argv[0].endswith("main.py"))
