# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sys.flags, sys.warnoptions, sys._xoptions, sys.dont_write_bytecode, sys.pycache_prefix)
print(sys.platlibdir, sys.byteorder, sys.maxsize, sys.hash_info, sys.int_info, sys.float_info)
