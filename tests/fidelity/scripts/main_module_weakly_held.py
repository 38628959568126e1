# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import rlcompleter
variable_of_mine = 1
print(rlcompleter.Completer().complete("variable_of", 0))
