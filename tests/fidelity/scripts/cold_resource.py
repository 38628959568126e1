# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold resource
import resource
print(resource.getpagesize(), resource.RUSAGE_SELF)
