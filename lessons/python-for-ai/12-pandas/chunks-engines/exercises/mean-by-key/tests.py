import math
import os
import random
import tempfile
import tracemalloc

import pandas as pd

from answer import stream_group_mean


def write(text):
    """A new CSV file with this text; gives its path."""
    handle, path = tempfile.mkstemp(suffix=".csv")
    with os.fdopen(handle, "w") as file:
        file.write(text)
    return path


def means(text, chunksize, key="model", col="loss"):
    """The answer's means as a dict, rounded; NaN as 'nan', so that it equals itself."""
    path = write(text)
    try:
        result = stream_group_mean(path, key, col, chunksize)
    finally:
        os.remove(path)
    assert isinstance(result, (pd.Series, dict)), (
        f"Return a Series with the keys as its index, not {type(result).__name__}."
    )
    pairs = list(result.items())
    found = {k: "nan" if math.isnan(v) else round(float(v), 9) for k, v in pairs}
    assert len(found) == len(pairs), "Each key must appear once in the result."
    return found


EXAMPLE = "model,loss\nsmall,0.5\nlarge,0.25\nsmall,0.75\nsmall,1.0\n"


def test_example():
    """The example of the task"""
    assert means(EXAMPLE, 100) == {"large": 0.25, "small": 0.75}
    assert means(EXAMPLE, 3) == {"large": 0.25, "small": 0.75}, (
        "The mean of means is not the mean. Keep a sum and a count for each key, "
        "and divide after the last part."
    )


def test_any_chunk_size():
    """Parts of 1, 2, 7 and 1000 rows give the same means"""
    rng = random.Random(5)
    rows = [(rng.choice("aaaabbc"), rng.randrange(200) / 8) for _ in range(30)]
    text = "model,loss\n" + "".join(f"{m},{v}\n" for m, v in rows)
    expected = {}
    for m in sorted({m for m, _ in rows}):
        values = [v for k, v in rows if k == m]
        expected[m] = round(sum(values) / len(values), 9)
    for chunksize in (1, 2, 7, 1000):
        assert means(text, chunksize) == expected, f"With chunksize={chunksize} the means differ."


def test_missing_values():
    """Missing values do not count"""
    text = "model,loss\na,1.0\na,\nb,4.0\na,3.0\nb,\nb,\n"
    for chunksize in (1, 2, 100):
        assert means(text, chunksize) == {"a": 2.0, "b": 4.0}, (
            "A row without a value must not be counted. `count` counts the values, "
            "`size` and `len` count the rows."
        )


def test_only_missing_values():
    """A key whose values are all missing has the mean NaN"""
    text = "model,loss\na,1.0\nb,\na,3.0\nb,\n"
    for chunksize in (1, 3, 100):
        assert means(text, chunksize) == {"a": 2.0, "b": "nan"}


def test_missing_keys():
    """Rows without a key are left out"""
    text = "model,loss\na,1.0\n,100.0\na,3.0\nb,5.0\n,100.0\n"
    for chunksize in (1, 2, 100):
        assert means(text, chunksize) == {"a": 2.0, "b": 5.0}


def test_number_keys_and_other_columns():
    """Keys may be numbers, and other columns do not matter"""
    text = "time,sensor,note,level\n1,7,x,1.5\n2,9,,2.5\n3,7,y,2.5\n4,,z,8.0\n5,9,x,4.5\n"
    for chunksize in (1, 2, 100):
        assert means(text, chunksize, "sensor", "level") == {7: 2.0, 9: 3.5}


def test_header_only():
    """A file with a header and no rows gives no means"""
    assert means("model,loss\n", 10) == {}


def peak(call):
    tracemalloc.start()
    call()
    size = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return size


def test_memory():
    """The file is never in memory as a whole"""
    path = write("sensor,level,a,b\n" + "".join(f"{n % 9},{n % 64},{n},{n}\n" for n in range(120_000)))
    means("sensor,level\n1,2\n", 1, "sensor", "level")  # whatever is imported late is imported now
    try:
        whole = peak(lambda: pd.read_csv(path, usecols=["sensor", "level"]))
        parts = peak(lambda: stream_group_mean(path, "sensor", "level", 1000))
    finally:
        os.remove(path)
    assert parts < 0.7 * whole, (
        "All rows were in memory at once. Reduce each part before you keep anything of it."
    )
