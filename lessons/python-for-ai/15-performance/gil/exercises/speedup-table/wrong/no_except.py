# feedback: A pool that fails must be reported in its row
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def timed(run, base, expected):
    start = time.perf_counter()
    results = run()
    seconds = time.perf_counter() - start
    return results, {"seconds": seconds, "ratio": seconds / (base or seconds),
                     "equal": expected is None or results == expected, "error": None}


def speedup_table(fn, args, workers):
    def pooled(kind):
        with kind(workers) as pool:
            return list(pool.map(fn, args))

    expected, first = timed(lambda: [fn(a) for a in args], None, None)
    return {
        "sequential": first,
        "threads": timed(lambda: pooled(ThreadPoolExecutor), first["seconds"], expected)[1],
        "processes": timed(lambda: pooled(ProcessPoolExecutor), first["seconds"], expected)[1],
    }
