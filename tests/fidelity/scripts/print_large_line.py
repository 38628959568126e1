# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("x" * 1_000_000)
print("y" * 999_999)
