# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import traceback


def f(a):
    b = a * 2
    return b / 0


try:
    f(2)
except ZeroDivisionError as error:
    summary = traceback.TracebackException.from_exception(error, capture_locals=True)
    print("".join(summary.format()))
