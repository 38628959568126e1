# The first thread leaves a Future in the dict and fulfils it; the others wait for its result.
import threading
from concurrent.futures import Future


class Registry:
    def __init__(self, create):
        self._create = create
        self._lock = threading.Lock()
        self._futures = {}

    def get(self, key):
        with self._lock:
            future = self._futures.get(key)
            mine = future is None
            if mine:
                future = self._futures[key] = Future()
        if mine:
            try:
                future.set_result(self._create(key))
            except BaseException as error:
                with self._lock:
                    del self._futures[key]
                future.set_exception(error)
        return future.result()
