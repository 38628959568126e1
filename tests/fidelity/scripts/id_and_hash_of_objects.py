# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# random: output differs
print(hash("text"), {"a", "b", "c", "d", "e"}, object())
