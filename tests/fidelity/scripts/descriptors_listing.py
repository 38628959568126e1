# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import stat
for number in range(20):
    try:
        print(number, stat.S_IFMT(os.fstat(number).st_mode), os.get_inheritable(number), os.get_blocking(number))
    except OSError as error:
        print(number, error.strerror)
