# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
os.remove(__file__)
print(os.listdir())
1 / 0
