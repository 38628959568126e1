# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: own-processes
import os
print("parent is an ordinary process:", os.getppid() > 1 and os.getpid() > 100)
