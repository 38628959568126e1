# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
import rlcompleter
import antigravity_missing_on_purpose
