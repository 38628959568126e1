# feedback: update_nested changed the caller's path
def update_nested(d, path, value):
    path = path if isinstance(path, list) else list(path)
    key = path.pop(0)
    result = d.copy()
    result[key] = update_nested(d[key], path, value) if path else value
    return result
