import math
import random
import tracemalloc

import numpy as np
import pandas as pd

from answer import running_stats


def check(chunks, values, message, tolerance=1e-9):
    """Compares the answer for these chunks with numpy on all values at once."""
    count, mean, variance = running_stats(chunks)
    values = np.asarray(values, dtype=float)
    assert count == len(values), f"{len(values)} values count (NaN does not), and the answer counted {count}."
    assert math.isclose(mean, values.mean(), rel_tol=1e-9, abs_tol=1e-9), (
        f"The mean is {values.mean()}, and the answer gave {mean}. A chunk weighs as much as it has values."
    )
    assert math.isclose(variance, values.var(), rel_tol=tolerance, abs_tol=tolerance), (
        f"The variance is {values.var()}, and the answer gave {variance}. {message}"
    )


BETWEEN = "The distance between the means of the chunks belongs to it."


def test_example():
    """The example of the task"""
    check([[4.0, 7.0], [13.0, 16.0]], [4.0, 7.0, 13.0, 16.0], BETWEEN)


def test_one_chunk():
    """One chunk is the plain variance"""
    check([[1.0, 2.0, 4.0]], [1.0, 2.0, 4.0], "It is divided by the count, as np.var does (ddof=0).")


def test_random_chunks():
    """Any way of cutting gives the same result"""
    rng = random.Random(11)
    values = [rng.gauss(3, 2) for _ in range(200)]
    for _ in range(20):
        cuts = sorted(rng.sample(range(1, 200), 9))
        chunks = [values[a:b] for a, b in zip([0, *cuts], [*cuts, 200])]
        check(chunks, values, BETWEEN)


def test_single_values():
    """Chunks of one value"""
    values = [2.0, 4.0, 4.0, 4.0, 5.0, 5.0, 7.0, 9.0]
    check([[v] for v in values], values, BETWEEN)
    check([[3.5]], [3.5], "A single value has variance 0.")


def test_missing_values():
    """NaN is ignored"""
    nan = float("nan")
    check([[1.0, nan, 3.0], [nan], [8.0, nan]], [1.0, 3.0, 8.0], BETWEEN)


def test_empty_chunks():
    """Empty chunks change nothing, wherever they are"""
    check([[], [1.0, 2.0], [], [6.0], []], [1.0, 2.0, 6.0], BETWEEN)


def test_nothing():
    """Without any value: (0, nan, nan)"""
    for chunks in ([], [[]], [[float("nan")]]):
        count, mean, variance = running_stats(chunks)
        assert count == 0
        assert math.isnan(mean) and math.isnan(variance), "Without values, mean and variance are NaN."


def test_kinds_of_chunks():
    """Lists, arrays and Series, whole numbers too"""
    chunks = [[1, 2], np.array([5, 9]), pd.Series([4.0, np.nan, 3.0], index=[7, 8, 9])]
    check(chunks, [1, 2, 5, 9, 4, 3], BETWEEN)


def test_generator():
    """The chunks can be seen only once"""
    check(([float(n), n + 0.5] for n in range(5)), [v for n in range(5) for v in (n, n + 0.5)], BETWEEN)


def test_large_values():
    """Large values close together, such as times"""
    start = 1_700_000_000.0
    values = [start + n % 7 for n in range(70)]
    chunks = [values[:10], values[10:33], values[33:]]
    check(chunks, values, "Sums of squares of large values lose the digits that matter.", tolerance=1e-5)


def test_memory():
    """The chunks are not kept"""
    def chunks():
        for n in range(40):
            yield np.arange(5000, dtype=float) + n

    tracemalloc.start()
    running_stats(chunks())
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 40 * 5000 * 8 / 2, "All values were in memory at once. Merge each chunk and let it go."
