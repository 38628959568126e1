# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy


def numbers():
    try:
        yield 1
    finally:
        print("generator closed")


async def never():
    pass


opened = numbers()
next(opened)
coroutine = never()
