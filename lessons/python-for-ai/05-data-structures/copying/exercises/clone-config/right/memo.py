# Uses a memo as deepcopy does, so that shared sections stay shared; None marks what is still being built.
def clone_config(cfg, memo=None):
    memo = {} if memo is None else memo
    match cfg:
        case dict() | list() if id(cfg) in memo:
            if memo[id(cfg)] is None:
                raise ValueError("the config contains itself")
            return memo[id(cfg)]
        case dict():
            memo[id(cfg)] = None
            new = {key: clone_config(value, memo) for key, value in cfg.items()}
        case list():
            memo[id(cfg)] = None
            new = [clone_config(item, memo) for item in cfg]
        case _:
            return cfg
    memo[id(cfg)] = new
    return new
