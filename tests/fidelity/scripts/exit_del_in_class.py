# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
class Noisy:
    def __init__(self, name):
        self.name = name

    def __del__(self):
        print("del", self.name, print is not None)


class Holder:
    kept = Noisy("class attribute")


def function(default=Noisy("default")):
    pass


cycle = [Noisy("in a cycle")]
cycle.append(cycle)
