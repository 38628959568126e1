# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold psutil
try:
    import psutil
except ImportError as error:
    print(error)
