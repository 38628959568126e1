# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import ctypes
libc = ctypes.CDLL(None)
libc.getenv.restype = ctypes.c_char_p
words = [bytes(prefix, "ascii") for prefix in ("LECTERN_" + "HOOK", "PYTHON" + "PATH")]
print([libc.getenv(word) for word in words])
