# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import os
print("once or twice")
child = os.fork()
if child:
    os.waitpid(child, 0)
