# feedback: a shared item may stand in another position
import numpy as np


def is_alias(a, b):
    return a is b


def shares_items(a, b):
    return any(x is y for x, y in zip(a, b))


def shares_data(a, b):
    return np.shares_memory(a, b)
