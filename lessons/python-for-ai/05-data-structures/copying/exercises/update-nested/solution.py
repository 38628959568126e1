def update_nested(d, path, value):
    """Return a new dict like d, with value at path; copy only the dicts on the path."""
    first, *rest = path
    if rest:
        value = update_nested(d[first], rest, value)
    return {**d, first: value}
