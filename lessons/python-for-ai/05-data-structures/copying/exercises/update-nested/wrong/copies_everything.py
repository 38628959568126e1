# feedback: although the path does not pass through it: share it
import copy


def update_nested(d, path, value):
    result = copy.deepcopy(d)
    place = result
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    return result
