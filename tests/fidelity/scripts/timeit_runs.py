# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import timeit
count = 0


def work():
    global count
    count += 1


print(timeit.timeit(work, number=10) >= 0, count, timeit.timeit("count", globals=globals(), number=1) >= 0)
