# Keeps one set for the whole walk and takes each container out again on leaving it.
def clone_config(cfg):
    inside = set()

    def clone(thing):
        if not isinstance(thing, (dict, list)):
            return thing
        if id(thing) in inside:
            raise ValueError("the config contains itself")
        inside.add(id(thing))
        try:
            if isinstance(thing, dict):
                return {key: clone(value) for key, value in thing.items()}
            return [clone(item) for item in thing]
        finally:
            inside.remove(id(thing))

    return clone(cfg)
