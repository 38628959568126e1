# Uses the pools of multiprocessing, and compares result by result.
import multiprocessing
import multiprocessing.pool
import time


def speedup_table(fn, args, workers):
    begin = time.perf_counter()
    wanted = list(map(fn, args))
    sequential = time.perf_counter() - begin
    table = {"sequential": {"seconds": sequential, "ratio": 1.0, "equal": True, "error": None}}
    makers = {"threads": multiprocessing.pool.ThreadPool, "processes": multiprocessing.Pool}
    for name in makers:
        row = {"seconds": None, "ratio": None, "equal": False, "error": None}
        try:
            begin = time.perf_counter()
            with makers[name](workers) as pool:
                came = pool.map(fn, args)
            row["seconds"] = time.perf_counter() - begin
            row["ratio"] = row["seconds"] / sequential
            row["equal"] = len(came) == len(wanted) and all(a == b for a, b in zip(came, wanted))
        except Exception as error:
            row.update(seconds=None, ratio=None, equal=False, error=type(error).__name__)
        table[name] = row
    return table
