# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sys.argv, sys.orig_argv[1:], sys.executable, sys.prefix, sys.base_prefix, sys.exec_prefix)
