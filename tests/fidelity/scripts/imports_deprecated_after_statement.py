# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("first")
import sre_parse
import sre_constants
