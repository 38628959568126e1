# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
import imp
print(imp.__name__)
