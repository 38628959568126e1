# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold cpu_times
cpu_times = 1
print(cpu_times)
