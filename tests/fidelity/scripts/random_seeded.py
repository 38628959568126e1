# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import random
random.seed(42)
print(random.random(), random.randint(1, 100), random.sample(range(50), 5), random.gauss(0, 1))
print(random.Random("text").random())
