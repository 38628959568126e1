# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold faulthandler
import faulthandler
import sys
print(faulthandler.is_enabled(), 'ü')
faulthandler.dump_traceback(sys.__stdout__)
