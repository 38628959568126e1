# SPDX-License-Identifier: GPL-3.0-or-later
# Latin-1 that is declared: the file is refused all the same.
# cli: 2 program.py:5: This line is not UTF-8.
# -*- coding: latin-1 -*-
print("caf@XE9@")
