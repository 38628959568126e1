# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing
if __name__ == "__main__":
    context = multiprocessing.get_context("fork")
    with context.Manager() as manager:
        shared = manager.dict(a=1)
        shared["b"] = 2
        print(dict(shared))
