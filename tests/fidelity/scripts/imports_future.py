# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
"""Doc."""
from __future__ import annotations
import typing


def f(x: Undefined) -> list[int]:
    pass


print(f.__annotations__, annotations)
