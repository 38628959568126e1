# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
print(list(globals()))
print(__name__, __doc__, __package__, __spec__, type(__loader__), __builtins__)
print(vars() is globals())
