# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
class Meta(type):
    def __new__(mcs, name, bases, space):
        print(name, space["__module__"], space["__qualname__"], sorted(space))
        return super().__new__(mcs, name, bases, space)


class Thing(metaclass=Meta):
    __slots__ = ("a",)


print(Thing.__mro__, Thing().__class__)
Thing().b = 1
