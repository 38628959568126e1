# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
import no_such_module_here
print("never")
