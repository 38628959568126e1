# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import pdb
import rlcompleter
import __main__
print(rlcompleter.__main__ is __main__)
