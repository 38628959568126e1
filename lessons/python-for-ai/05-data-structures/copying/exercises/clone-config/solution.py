def clone_config(cfg):
    """Return a clone of cfg: dicts and lists are copied, everything else is shared."""
    return _clone(cfg, frozenset())


def _clone(thing, inside):
    if not isinstance(thing, (dict, list)):
        return thing
    if id(thing) in inside:
        raise ValueError("the config contains itself")
    inside = inside | {id(thing)}
    if isinstance(thing, dict):
        return {key: _clone(value, inside) for key, value in thing.items()}
    return [_clone(item, inside) for item in thing]
