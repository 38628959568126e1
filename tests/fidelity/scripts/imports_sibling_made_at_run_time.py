# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
with open("helper.py", "w") as file:
    file.write("print('helper runs', __name__, __file__)\nvalue = 5\n")
import helper
from helper import *
print(value, helper.__spec__.origin, sorted(name for name in globals() if not name.startswith("_")))
import os
print(sorted(os.listdir()), os.listdir("__pycache__") != [])
