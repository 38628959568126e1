# Collects the dicts on the path first, then rebuilds them from the inside out with `|`.
def update_nested(d, path, value):
    dicts = [d]
    for key in path[:-1]:
        dicts.append(dicts[-1][key])
    for old, key in zip(reversed(dicts), reversed(path)):
        value = old | {key: value}
    return value
