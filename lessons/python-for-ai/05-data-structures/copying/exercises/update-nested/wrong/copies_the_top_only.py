# feedback: a dict on the path was edited instead of copied
def update_nested(d, path, value):
    result = d.copy()
    place = result
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return result
