# feedback: the longest gap counts, not the average
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
    if end - start < 0.01:
        return False
    during = [b for b in beats if start < b < end]
    average = (end - start) / (len(during) + 1)
    return average > (end - start) / 2
