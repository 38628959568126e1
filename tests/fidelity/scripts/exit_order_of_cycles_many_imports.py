# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
# differs warm: collector-timing
import numpy


class Thing:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name)


class Holder:
    kept = Thing("in a class")


def function(default=Thing("default")):
    pass


function.attribute = Thing("attribute")
