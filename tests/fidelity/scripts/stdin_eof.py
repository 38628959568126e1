# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(input())
print(input("more? "))
