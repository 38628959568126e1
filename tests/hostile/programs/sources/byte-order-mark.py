# SPDX-License-Identifier: GPL-3.0-or-later
# A byte order mark in front.
# make: bom
# run: --wall 5
# outcome: exited code=0
# stdout: "caf\u00e9\n"
print("café")
