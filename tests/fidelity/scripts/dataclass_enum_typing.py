# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import enum
import typing
from dataclasses import dataclass, field, fields


class Colour(enum.Enum):
    RED = enum.auto()


@dataclass(order=True, frozen=True)
class Item:
    name: "str"
    tags: list["Colour"] = field(default_factory=list)


print(Item("a", [Colour.RED]), typing.get_type_hints(Item), fields(Item)[1].type, Colour.RED, repr(Colour))
T = typing.NewType("T", int)
print(T, T.__module__, typing.NamedTuple("N", [("a", int)]).__module__, type("X", (), {}).__module__)
Item("b").name = "c"
