# feedback: a busy core does not show who holds the lock
import time


def holds_gil(fn):
    wall, cpu = time.perf_counter(), time.process_time()
    try:
        fn()
    except Exception:
        pass
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    return wall >= 0.01 and cpu > 0.1 * wall
