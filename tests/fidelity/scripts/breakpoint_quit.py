# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
x = 1
breakpoint()
print("never")
