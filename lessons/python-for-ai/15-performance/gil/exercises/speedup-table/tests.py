import functools
import importlib
import os
import sys
import tempfile
import threading
import time

from answer import speedup_table

# Functions that processes can find by name live in a module of their own.
SOURCE = '''
import os
import time

def count(n):
    left = n
    while left:
        left -= 1
    return n

def snooze(seconds):
    time.sleep(seconds)
    return seconds

def which_process(n):
    return os.getpid()
'''


def jobs():
    if "lectern_speedup_jobs" not in sys.modules:
        folder = tempfile.mkdtemp()
        with open(os.path.join(folder, "lectern_speedup_jobs.py"), "w") as file:
            file.write(SOURCE)
        sys.path.insert(0, folder)
        importlib.invalidate_caches()
    return importlib.import_module("lectern_speedup_jobs")


def table_of(fn, args, workers):
    try:
        return speedup_table(fn, args, workers)
    except Exception as error:
        raise AssertionError(f"speedup_table ended with {type(error).__name__}: {error}. A pool that "
                             "fails must be reported in its row, whatever the exception.") from None


def test_shape():
    """Three rows with four entries"""
    table = table_of(jobs().count, [1000, 2000, 3000], 2)
    assert isinstance(table, dict), "speedup_table must return a dict."
    assert sorted(table) == ["processes", "sequential", "threads"]
    for name in table:
        assert sorted(table[name]) == ["equal", "error", "ratio", "seconds"], f"the row {name!r}"
        assert table[name]["error"] is None, f"{name}: {table[name]['error']}"
        assert table[name]["equal"] == True, f"The results of {name} are right; equal must be True."


def test_ratios():
    """Ratios are made of the seconds"""
    table = table_of(jobs().snooze, [0.05, 0.05], 2)
    base = table["sequential"]["seconds"]
    assert base >= 0.09, "The sequential run took too little time: two calls of 0.05 s each."
    assert abs(table["sequential"]["ratio"] - 1) < 1e-9, "The sequential ratio is 1."
    for name in ["threads", "processes"]:
        row = table[name]
        assert abs(row["ratio"] - row["seconds"] / base) <= 0.02 * row["ratio"], \
            "The ratio is the row's seconds divided by the sequential seconds, so that a gain is below 1."


def test_threads_wait_together():
    """Waiting gains from threads"""
    for _ in range(3):
        ratio = table_of(time.sleep, [0.1] * 4, 4)["threads"]["ratio"]
        if ratio <= 0.7:
            break
    assert ratio <= 0.7, f"Four threads can sleep at the same time; the ratio was {ratio:.2f}."


def test_workers():
    """The number of workers counts"""
    ratio = max(table_of(time.sleep, [0.1] * 4, 1)["threads"]["ratio"] for _ in range(2))
    assert ratio >= 0.8, f"One worker takes as long as the sequential run; the ratio was {ratio:.2f}. " \
                         "Pass workers to the pool."


def test_order():
    """Results in the order of the arguments"""
    table = table_of(jobs().snooze, [0.2, 0.1, 0.0], 3)
    assert table["threads"]["equal"] == True and table["processes"]["equal"] == True, \
        "The results are the same; they must be compared in the order of the arguments, " \
        "not in the order in which they were ready."


def test_differences():
    """A different result is noticed"""
    table = table_of(jobs().which_process, [1, 2], 2)
    assert table["threads"]["equal"] == True, "Threads belong to the same process, so their results agree here."
    assert table["processes"]["equal"] == False, \
        "This function returns the number of its process. From other processes it differs, and equal must say so."


def test_counting_loop():
    """Threads do not speed up a counting loop"""
    start = time.process_time()
    for _ in range(4):
        jobs().count(200_000)
    needed = time.process_time() - start     # what it costs on a core of its own
    for _ in range(4):
        row = table_of(jobs().count, [200_000] * 4, 2)["threads"]
        if row["ratio"] >= 0.85 or row["seconds"] >= 0.85 * needed:
            break
    ratio = row["ratio"]
    assert ratio >= 0.85 or row["seconds"] >= 0.85 * needed, \
        f"Threads take turns in a counting loop; a ratio of {ratio:.2f} cannot be theirs."


def check_reported(fn, name):
    # A single argument: with several, the pool of some Pythons can wait for ever after a failed
    # pickling, and that would not be the fault of the answer.
    table = table_of(fn, [3], 2)
    assert table["sequential"]["error"] is None and table["threads"]["error"] is None
    assert table["threads"]["equal"] == True
    row = table["processes"]
    assert row["seconds"] is None and row["ratio"] is None and row["equal"] == False, \
        "A pool that failed has no seconds and no ratio, and equal is False."
    assert isinstance(row["error"], str) and "Error" in row["error"], \
        f"error must be a text with the name of the exception's type; for {name} it is {row['error']!r}."


def test_lambda():
    """A lambda cannot be sent"""
    check_reported(lambda n: n + 1, "a lambda")


def test_local_function():
    """Nor can a function inside a function"""
    def double(n):
        return 2 * n
    check_reported(double, "a local function")


def locked_double(lock, n):
    with lock:
        return 2 * n


def test_lock():
    """Nor can a lock"""
    check_reported(functools.partial(locked_double, threading.Lock()), "a function with a lock")
