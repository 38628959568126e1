# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def numbers():
    try:
        yield 1
        yield 2
    finally:
        print("generator closed")


opened = numbers()
next(opened)
print("main is done")
