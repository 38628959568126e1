# One helper makes every row, and the pools are fed with submit and read in the same order.
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def in_pool(pool, fn, args):
    with pool:
        futures = [pool.submit(fn, a) for a in args]
        return [future.result() for future in futures]


def clock(run):
    start = time.monotonic()
    return run(), time.monotonic() - start


def row(run, reference):
    expected, base = reference
    try:
        results, seconds = clock(run)
    except Exception as error:
        return dict(seconds=None, ratio=None, equal=False, error=repr(error))
    return dict(seconds=seconds, ratio=seconds / base, equal=results == expected, error=None)


def speedup_table(fn, args, workers):
    reference = clock(lambda: [fn(a) for a in args])
    return {
        "sequential": dict(seconds=reference[1], ratio=1, equal=True, error=None),
        "threads": row(lambda: in_pool(ThreadPoolExecutor(workers), fn, args), reference),
        "processes": row(lambda: in_pool(ProcessPoolExecutor(max_workers=workers), fn, args), reference),
    }
