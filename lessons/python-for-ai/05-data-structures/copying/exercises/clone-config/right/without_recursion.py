# Works with a list of things to do instead of a function that calls itself.
def clone_config(cfg):
    result = {}
    todo = [(cfg, result, ())]
    while todo:
        old, new, above = todo.pop()
        if any(old is container for container in above):
            raise ValueError("the config contains itself")
        pairs = old.items() if isinstance(old, dict) else enumerate(old)
        for key, value in pairs:
            if isinstance(value, dict):
                inner = {}
            elif isinstance(value, list):
                inner = [None] * len(value)
            else:
                new[key] = value
                continue
            new[key] = inner
            todo.append((value, inner, above + (old,)))
    return result
