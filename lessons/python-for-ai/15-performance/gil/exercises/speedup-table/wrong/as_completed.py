# feedback: not in the order in which they were ready
import pickle
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor, as_completed


def speedup_table(fn, args, workers):
    """Time fn over args in sequence, in threads and in processes."""
    args = list(args)
    start = time.perf_counter()
    expected = [fn(a) for a in args]
    base = time.perf_counter() - start
    table = {"sequential": {"seconds": base, "ratio": 1.0, "equal": True, "error": None}}

    for name, pool_type in [("threads", ThreadPoolExecutor), ("processes", ProcessPoolExecutor)]:
        try:
            if name == "processes":
                pickle.dumps((fn, args))        # what cannot travel fails here, before the pool starts
            start = time.perf_counter()
            with pool_type(workers) as pool:
                futures = [pool.submit(fn, a) for a in args]
                results = [f.result() for f in as_completed(futures)]
            seconds = time.perf_counter() - start
        except Exception as error:
            table[name] = {"seconds": None, "ratio": None, "equal": False,
                           "error": f"{type(error).__name__}: {error}"}
        else:
            table[name] = {"seconds": seconds, "ratio": seconds / base,
                           "equal": results == expected, "error": None}
    return table
