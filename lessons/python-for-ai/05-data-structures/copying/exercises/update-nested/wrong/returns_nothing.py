# feedback: update_nested must return the new dict, but it returned None
def update_nested(d, path, value):
    result = d.copy()
    place = result
    for key in path[:-1]:
        place[key] = place[key].copy()
        place = place[key]
    place[path[-1]] = value
