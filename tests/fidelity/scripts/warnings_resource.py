# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def leave_open():
    handle = open(__file__)
    return handle.name.endswith("main.py")


print(leave_open())
import warnings
warnings.simplefilter("always")
leave_open()
