# SPDX-License-Identifier: GPL-3.0-or-later
# Latin-1 that is not declared: the file is refused before anything runs.
# cli: 2 program.py:4: This line is not UTF-8.
print("caf@XE9@")
