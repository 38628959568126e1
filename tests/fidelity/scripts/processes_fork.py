# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import sys
print("before", flush=True)
child = os.fork()
if child == 0:
    print("child", flush=True)
    sys.exit(3)
print(os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), os.getpid() != child)
