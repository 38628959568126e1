# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
from typing import Protocol, runtime_checkable, TypedDict


@runtime_checkable
class Closable(Protocol):
    def close(self): ...


class Movie(TypedDict):
    name: str


print(isinstance(open(__file__), Closable), Movie.__module__, Movie(name="x"))
