# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import json
import numpy
with open("helper.py", "w") as file:
    file.write("value = 6\n")
import helper
print(helper.value, helper)
