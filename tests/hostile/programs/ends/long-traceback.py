# SPDX-License-Identifier: GPL-3.0-or-later
# A traceback of 300 kB, whose last line is what matters.
# run: --wall 5 --output 1
# outcome: exited code=1
# stderr-last: ValueError: the last line
# stderr-bytes: 300000-999999
def raise_chain(depth):
    if depth == 0:
        raise KeyError("x" * 8000)
    try:
        raise_chain(depth - 1)
    except Exception as error:
        raise LookupError("y" * 8000) from error


try:
    raise_chain(40)
except Exception as error:
    raise ValueError("the last line") from error
