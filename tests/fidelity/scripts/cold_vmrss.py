# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold VmRSS
print('VmRSS')
