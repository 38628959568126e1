# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print("first")
import no_such_module_here
