# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import inspect
import sys


def here():
    return [(frame.function, frame.lineno, frame.filename, frame.code_context, frame.index)
            for frame in inspect.stack()]


for frame in here():
    print(frame)
print(sys._getframe().f_back, sys._getframe().f_code.co_name, sys._getframe().f_lasti >= 0)
