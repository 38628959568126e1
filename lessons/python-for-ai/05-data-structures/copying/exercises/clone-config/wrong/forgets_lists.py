# feedback: a nested list is still shared
def clone_config(cfg):
    clone = {}
    for key, value in cfg.items():
        if isinstance(value, dict):
            value = clone_config(value)
        clone[key] = value
    return clone
