# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sorted(vars(sys)))
print(sorted(sys.stdlib_module_names)[:5], len(sys.builtin_module_names))
