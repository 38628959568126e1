# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys


class Late:
    def __del__(self):
        print("late", sys is not None, "main" in __name__, __file__ if "__file__" in globals() else "no file")


late = Late()
sys.kept = Late()
