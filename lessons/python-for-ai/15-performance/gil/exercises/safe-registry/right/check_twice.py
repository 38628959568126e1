# Looks without a lock first, and takes the key's lock only if the object is not there yet.
import threading
from collections import defaultdict


class Registry:
    def __init__(self, create):
        self._create = create
        self._objects = {}
        self._guard = threading.Lock()
        self._locks = defaultdict(threading.RLock)

    def get(self, key):
        try:
            return self._objects[key]
        except KeyError:
            pass
        with self._guard:
            lock = self._locks[key]
        with lock:
            if key not in self._objects:
                self._objects[key] = self._create(key)
        return self._objects[key]
