# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import this
print(this.__name__)
