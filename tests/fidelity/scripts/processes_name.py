# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import ctypes
name = ctypes.create_string_buffer(16)
ctypes.CDLL(None).prctl(16, name)
print(name.value.decode().startswith("python3"))
