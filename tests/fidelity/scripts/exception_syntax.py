# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("never printed")
x = (1 + 
y = 2
