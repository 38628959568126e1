# feedback: ask whether the key is there
import threading


class Registry:
    def __init__(self, create):
        self._create = create
        self._objects = {}
        self._locks = {}
        self._guard = threading.Lock()

    def get(self, key):
        with self._guard:
            lock = self._locks.setdefault(key, threading.Lock())
        with lock:
            found = self._objects.get(key)
            if found is None:
                found = self._objects[key] = self._create(key)
            return found
