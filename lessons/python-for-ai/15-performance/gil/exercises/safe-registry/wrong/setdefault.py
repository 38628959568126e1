# feedback: and create was called
class Registry:
    def __init__(self, create):
        self._create = create
        self._objects = {}

    def get(self, key):
        if key in self._objects:
            return self._objects[key]
        return self._objects.setdefault(key, self._create(key))
