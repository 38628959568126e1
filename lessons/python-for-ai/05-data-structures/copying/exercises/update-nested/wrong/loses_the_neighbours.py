# feedback: the neighbours of the changed value are lost
def update_nested(d, path, value):
    for key in reversed(path):
        value = {key: value}
    return d | value
