# feedback: copy the dicts and lists inside a list, too
def clone_config(cfg):
    clone = {}
    for key, value in cfg.items():
        if isinstance(value, dict):
            value = clone_config(value)
        elif isinstance(value, list):
            value = value[:]
        clone[key] = value
    return clone
