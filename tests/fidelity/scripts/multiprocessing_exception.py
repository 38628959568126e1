# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing


def fail():
    raise ValueError("in a child")


if __name__ == "__main__":
    process = multiprocessing.get_context("fork").Process(target=fail)
    process.start()
    process.join()
    print(process.exitcode)
