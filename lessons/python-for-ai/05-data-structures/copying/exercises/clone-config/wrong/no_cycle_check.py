# feedback: cloning ran in circles until Python stopped it
def clone_config(cfg):
    if isinstance(cfg, dict):
        return {key: clone_config(value) for key, value in cfg.items()}
    if isinstance(cfg, list):
        return [clone_config(item) for item in cfg]
    return cfg
