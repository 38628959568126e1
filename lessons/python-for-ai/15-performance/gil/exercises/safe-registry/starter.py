import threading


class Registry:
    """Creates the object of each key when it is first asked for."""

    def __init__(self, create):
        self._create = create
        self._objects = {}

    def get(self, key):
        if key not in self._objects:
            self._objects[key] = self._create(key)
        return self._objects[key]
