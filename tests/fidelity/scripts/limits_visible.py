# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold resource
# differs: limits
import resource
print([resource.getrlimit(each) for each in (resource.RLIMIT_FSIZE, resource.RLIMIT_CORE, resource.RLIMIT_NPROC)])
