# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def f():
    pass


code = f.__code__
print(code.co_filename, code.co_firstlineno, code.co_qualname if hasattr(code, "co_qualname") else "", f.__module__, f.__globals__ is globals())
import sys
print(sys._getframe().f_code.co_filename, sys._getframe().f_globals["__name__"])
