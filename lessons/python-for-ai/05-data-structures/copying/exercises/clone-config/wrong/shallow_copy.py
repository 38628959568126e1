# feedback: a nested dict is still shared
def clone_config(cfg):
    return cfg.copy()
