import numpy as np


def is_alias(a, b):
    return a is b


def shares_items(a, b):
    ids = {id(item) for item in a}
    return any(id(item) in ids for item in b)


def shares_data(a, b):
    return np.shares_memory(a, b)
