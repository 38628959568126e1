# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
if True:
	a = 1
        b = 2
