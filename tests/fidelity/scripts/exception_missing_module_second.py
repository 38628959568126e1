# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold
import sre_helper_that_is_missing
