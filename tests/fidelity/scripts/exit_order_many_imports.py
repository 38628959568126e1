# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import atexit
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


atexit.register(print, "registered")
a = Thing("a")
b = Thing("b")
a.b, b.a = b, a
weakref.finalize(a, print, "finalizer of a")
