import threading


class Registry:
    """Creates the object of each key when it is first asked for."""

    def __init__(self, create):
        self._create = create
        self._objects = {}
        self._locks = {}
        self._guard = threading.Lock()

    def get(self, key):
        with self._guard:
            lock = self._locks.setdefault(key, threading.Lock())
        with lock:
            if key not in self._objects:
                self._objects[key] = self._create(key)
            return self._objects[key]
