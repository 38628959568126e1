# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold statm
statm = 1
print(statm)
