# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing


def square(x):
    return x * x


if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with context.Pool(2) as pool:
        print(pool.map(square, range(4)))
    process = context.Process(target=print, args=("child",))
    process.start()
    process.join()
    print(process.exitcode, multiprocessing.get_start_method())
