# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def f():
    received = yield 1
    print("got", received)
    return 5


generator = f()
next(generator)
try:
    generator.send(3)
except StopIteration as end:
    print(end.value)
print(next(iter([])))
