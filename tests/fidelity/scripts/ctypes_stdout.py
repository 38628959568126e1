# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import ctypes
print("python first")
libc = ctypes.CDLL(None)
libc.puts(b"C second")
libc.fflush(None)
