# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# random: output differs
import random
print(random.random(), random.choice(range(10**9)))
