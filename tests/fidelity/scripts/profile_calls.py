# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import cProfile
import io
import pstats


def f(n):
    return n if n < 2 else f(n - 1) + f(n - 2)


profile = cProfile.Profile()
profile.runcall(f, 8)
stats = pstats.Stats(profile, stream=io.StringIO())
print(stats.total_calls, stats.prim_calls)
