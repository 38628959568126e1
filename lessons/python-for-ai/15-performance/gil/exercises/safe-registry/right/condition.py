# One Condition and a set of keys under way: threads wait until their key is no longer among them.
import threading


class Registry:
    def __init__(self, create):
        self._create = create
        self._objects = {}
        self._under_way = set()
        self._changed = threading.Condition()

    def get(self, key):
        with self._changed:
            while key in self._under_way:
                self._changed.wait()
            if key in self._objects:
                return self._objects[key]
            self._under_way.add(key)
        try:
            made = self._create(key)
            with self._changed:
                self._objects[key] = made
            return made
        finally:
            with self._changed:
                self._under_way.discard(key)
                self._changed.notify_all()
