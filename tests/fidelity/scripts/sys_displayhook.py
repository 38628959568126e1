# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
sys.displayhook(5)
print(_)
sys.displayhook(None)
