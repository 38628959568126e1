import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def speedup_table(fn, args, workers):
    """Time fn over args in sequence, in threads and in processes."""
    ...
