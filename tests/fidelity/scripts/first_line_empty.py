

# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(1)
raise ValueError("line 6")
