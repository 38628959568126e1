# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy as np
np.random.seed(0)
print(np.random.rand(3), np.random.default_rng(1).integers(0, 9, 5))
print(np.get_printoptions(), np.geterr())
print(np.arange(2000))
print(np.array([1.123456789, 1e10]), repr(np.float64(1.5)), np.__version__)
np.zeros((2, 3)) @ np.zeros((2, 3))
