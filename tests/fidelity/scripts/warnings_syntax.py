# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("a" is "a")
print("\d")
assert (1, "always true")
