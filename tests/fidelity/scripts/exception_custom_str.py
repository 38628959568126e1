# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
class Odd(Exception):
    def __str__(self):
        raise RuntimeError("no text")


raise Odd
