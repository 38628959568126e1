# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold meta_path
import sys
print(sys.meta_path)
