# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: line-buffering
import sys
print(sys.stdout.line_buffering)
