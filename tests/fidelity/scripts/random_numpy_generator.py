# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# random: output differs
# needs: numpy
import numpy as np
print(np.random.default_rng().random(2))
