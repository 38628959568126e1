# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold getrusage
import os
print([name for name in dir(os) if name == 'getrusage'])
