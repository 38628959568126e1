# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import concurrent.futures
import multiprocessing


def work(n):
    return n * 2


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with concurrent.futures.ProcessPoolExecutor(2, mp_context=context) as pool:
        print(list(pool.map(work, range(3))))
