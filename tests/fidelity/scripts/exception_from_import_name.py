# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
from math import no_such_name
