# A worker thread calls fn; the calling thread is the heart and keeps only the longest gap.
import threading
import time


def holds_gil(fn):
    span = []

    def work():
        span.append(time.perf_counter())
        try:
            fn()
        except Exception:
            pass
        finally:
            span.append(time.perf_counter())

    worker = threading.Thread(target=work)
    beats = [time.perf_counter()]
    worker.start()
    while worker.is_alive():
        beats.append(time.perf_counter())
        time.sleep(0.001)
    worker.join()
    start, end = span
    duration = end - start
    if duration < 0.01:
        return False
    beats.append(time.perf_counter())
    longest = 0
    for a, b in zip(beats, beats[1:]):
        longest = max(longest, min(b, end) - max(a, start))
    return longest / duration > 0.5
