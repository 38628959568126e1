# feedback: check and insertion must be one step
import threading


class Registry:
    def __init__(self, create):
        self._create = create
        self._objects = {}
        self._lock = threading.Lock()

    def get(self, key):
        if key not in self._objects:
            made = self._create(key)
            with self._lock:
                self._objects[key] = made
        return self._objects[key]
