# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
children = [os.spawnv(os.P_NOWAIT, "/bin/true", ["true"]) for _ in range(3)]
print([os.waitpid(child, 0)[1] for child in children])
try:
    os.wait()
except ChildProcessError as error:
    print(error)
