# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs warm: import-cache
import colorsys
import sys
print(len(getattr(sys, "path_importer_" "cache")))
