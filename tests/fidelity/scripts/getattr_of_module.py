# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def __getattr__(name):
    return f"made {name}"


import __main__
print(__main__.anything)
