# Walks down in a loop, copying each dict on the path before stepping into it.
def update_nested(d, path, value):
    result = place = d.copy()
    *way, last = path
    for key in way:
        place[key] = place[key].copy()
        place = place[key]
    place[last] = value
    return result
