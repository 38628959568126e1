# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy as np
print(np.array([1.0, 0.0]) / np.array([0.0, 0.0]))
print(np.log([-1, 0]))
print(np.int8(127) + np.int8(1))
