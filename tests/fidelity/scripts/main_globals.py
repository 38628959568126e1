# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
x = 1
print(list(globals()))
print(dir())
print(sorted(vars()))
print(locals() is globals())
