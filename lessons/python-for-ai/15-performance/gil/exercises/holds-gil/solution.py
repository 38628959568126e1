import threading
import time


def holds_gil(fn):
    """Whether fn() keeps all other threads from running for most of its time."""
    beats, over = [], threading.Event()

    def heart():
        while not over.is_set():
            beats.append(time.perf_counter())
            time.sleep(0.001)

    thread = threading.Thread(target=heart)
    thread.start()
    time.sleep(0.01)
    start = time.perf_counter()
    try:
        fn()
    except Exception:
        pass
    finally:
        end = time.perf_counter()
        over.set()
        thread.join()

    if end - start < 0.01:
        return False
    marks = [start, *(b for b in beats if start < b < end), end]
    longest = max(b - a for a, b in zip(marks, marks[1:]))
    return longest > (end - start) / 2
