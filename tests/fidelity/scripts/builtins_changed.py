# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import builtins
builtins.print = lambda *args: __import__("sys").stdout.write("mine\n") and None
print("x")
builtins.extra = 1
print(extra)
