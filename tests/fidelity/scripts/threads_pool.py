# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
from concurrent.futures import ThreadPoolExecutor
with ThreadPoolExecutor(2, thread_name_prefix="pool") as pool:
    print(list(pool.map(lambda x: x * x, range(5))))
    print(pool.submit(int, "x").exception())
