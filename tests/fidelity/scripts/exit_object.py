# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys


class Reason:
    def __str__(self):
        return "a reason"


sys.exit(Reason())
