# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy as np
import os
child = os.fork()
print((np.ones((300, 300)) @ np.ones((300, 300))).sum(), flush=True)
if child == 0:
    os._exit(0)
print(os.waitpid(child, 0)[1])
