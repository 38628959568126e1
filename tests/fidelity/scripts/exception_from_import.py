# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
import json.no_such_part
