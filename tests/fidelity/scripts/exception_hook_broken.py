# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
sys.excepthook = lambda *args: 1 / 0
raise KeyError("k")
