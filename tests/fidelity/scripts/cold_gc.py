# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold gc
import gc
print(gc.isenabled(), gc.get_threshold(), gc.get_debug(), gc.callbacks, gc.get_freeze_count())
