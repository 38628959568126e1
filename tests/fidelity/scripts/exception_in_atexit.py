# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import atexit


@atexit.register
def broken():
    raise ValueError("in atexit")


atexit.register(print, "before it")
print("main is done")
