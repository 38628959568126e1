# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import warnings


def old():
    warnings.warn("use new", DeprecationWarning, stacklevel=2)


old()
warnings.showwarning = lambda *args: print(args[0], args[2:4][1])
old()
