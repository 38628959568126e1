# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold os.times
import os
print(os.times().user < 5)
