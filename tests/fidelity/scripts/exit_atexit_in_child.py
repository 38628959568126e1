# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import atexit
import os
atexit.register(print, "at exit", flush=True)
child = os.fork()
if child == 0:
    os._exit(0)
os.waitpid(child, 0)
print("parent", flush=True)
