# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import ctypes
ctypes.string_at(1)
