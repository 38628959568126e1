# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
sys.unraisablehook = lambda args: print("unraisable", args.exc_type.__name__, args.err_msg)


class Noisy:
    def __del__(self):
        1 / 0


Noisy()
