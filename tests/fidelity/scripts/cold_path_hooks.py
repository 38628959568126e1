# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold path_hooks
import sys
print(sys.path_hooks)
