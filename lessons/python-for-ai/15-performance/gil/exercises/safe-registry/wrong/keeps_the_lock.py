# feedback: the lock was not given back
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
        lock.acquire()
        if key not in self._objects:
            self._objects[key] = self._create(key)
        lock.release()
        return self._objects[key]
