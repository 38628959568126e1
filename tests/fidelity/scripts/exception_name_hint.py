# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
value = 1
print(valeu)
