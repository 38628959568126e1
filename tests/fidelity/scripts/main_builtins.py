# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import builtins
print(__builtins__ is builtins, __builtins__)
print(sorted(vars(builtins)))
