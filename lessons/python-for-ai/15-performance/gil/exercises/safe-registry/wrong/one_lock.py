# feedback: one lock for all keys is too much
import threading


class Registry:
    def __init__(self, create):
        self._create = create
        self._objects = {}
        self._lock = threading.Lock()

    def get(self, key):
        with self._lock:
            if key not in self._objects:
                self._objects[key] = self._create(key)
            return self._objects[key]
