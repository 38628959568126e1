# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(2**100, 10**20 // 3)
print(int("1" * 5000))
