# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy as np


class Noisy:
    def __del__(self):
        print("del")


noisy = Noisy()
np.zeros(3).reshape(2, 2)
