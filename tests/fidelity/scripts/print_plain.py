# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("one", 2, 3.5, None, [1, "x"], {"k": (1,)}, sep=" | ", end="!\n")
print()
print("a\tb\\n", repr("a\nb"), end="")
print("", "x", sep="-")
