# The heart is a context manager of its own, and exceptions are dropped with contextlib.suppress.
import contextlib
import threading
import time


@contextlib.contextmanager
def heartbeat(beats):
    over = threading.Event()

    def beat():
        while not over.wait(0.001):
            beats.append(time.perf_counter())

    thread = threading.Thread(target=beat, daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join()


def holds_gil(fn):
    beats = []
    with heartbeat(beats):
        start = time.perf_counter()
        with contextlib.suppress(Exception):
            fn()
        end = time.perf_counter()
    last, longest = start, 0
    for now in beats + [end]:
        if start < now <= end:
            longest = max(longest, now - last)
            last = now
    return end - start >= 0.01 and longest > 0.5 * (end - start)
