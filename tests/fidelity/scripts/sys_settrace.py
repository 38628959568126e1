# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
seen = []


def tracer(frame, event, arg):
    seen.append((event, frame.f_lineno, frame.f_code.co_name))
    return tracer


def f(a):
    b = a
    return b


sys.settrace(tracer)
f(1)
sys.settrace(None)
print(seen)
