# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold tracemalloc
import tracemalloc
print(tracemalloc.is_tracing())
tracemalloc.start()
print(tracemalloc.get_traceback_limit())
