# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import multiprocessing
import numpy as np


def work(n):
    return float(np.arange(n).sum())


if __name__ == "__main__":
    with multiprocessing.get_context("spawn").Pool(1) as pool:
        print(pool.map(work, [3, 4]))
