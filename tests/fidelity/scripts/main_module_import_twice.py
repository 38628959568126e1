# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
import main
print(main.__name__)
