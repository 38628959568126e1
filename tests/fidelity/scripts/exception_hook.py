# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys


def hook(kind, value, trace):
    print("hook saw", kind.__name__, value, trace.tb_lineno)


sys.excepthook = hook
raise KeyError("k")
