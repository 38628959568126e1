# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("never")
fro i in range(3):
    pass
