# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
for i in range(30_000):
    print(i, i * i)
