# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
with open("random.py", "w") as file:
    file.write("print('my own random')\n")
import random
print(random.__file__)
random.random()
