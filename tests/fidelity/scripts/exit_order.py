# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import atexit
import weakref


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


atexit.register(print, "first registered")
atexit.register(print, "second registered")
a = Thing("a")
b = Thing("b")
weakref.finalize(a, print, "finalizer of a")
_private = Thing("private")
print("main is done")
