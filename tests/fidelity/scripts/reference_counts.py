# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import ctypes
x = object()
print(ctypes.c_ssize_t.from_address(id(x)).value)
