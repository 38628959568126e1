# SPDX-License-Identifier: GPL-3.0-or-later
# A NUL in the source: the file is refused before anything runs.
# cli: 2 program.py:5: This line contains a NUL character
print("before")
print("a@X00@b")
