# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def call(*args):
    raise LookupError("many\nlines")


call(
    1,
    2 +
    3,
)
