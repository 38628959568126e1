# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold smaps
smaps = 1
print(smaps)
