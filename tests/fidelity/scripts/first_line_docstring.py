"""First line."""
# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
print(__doc__, os.sep)
import inspect
print(inspect.getdoc(inspect.getmodule(inspect.currentframe())))
