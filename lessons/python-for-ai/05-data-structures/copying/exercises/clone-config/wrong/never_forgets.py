# feedback: a section that stands in two places is no cycle
def clone_config(cfg, seen=None):
    seen = set() if seen is None else seen
    if not isinstance(cfg, (dict, list)):
        return cfg
    if id(cfg) in seen:
        raise ValueError("cycle")
    seen.add(id(cfg))
    if isinstance(cfg, dict):
        return {key: clone_config(value, seen) for key, value in cfg.items()}
    return [clone_config(item, seen) for item in cfg]
