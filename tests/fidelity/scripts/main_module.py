# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import __main__
import inspect
print(__main__, __main__.__dict__ is globals())
print(list(vars(__main__)), inspect.getmodule(main := (lambda: 1)) is __main__)
