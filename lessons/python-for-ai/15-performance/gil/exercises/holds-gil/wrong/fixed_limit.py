# feedback: Compare the longest silence with the duration of the call
import threading
import time


def holds_gil(fn):
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
    marks = [start, *(b for b in beats if start < b < end), end]
    return max(b - a for a, b in zip(marks, marks[1:])) > 0.004
