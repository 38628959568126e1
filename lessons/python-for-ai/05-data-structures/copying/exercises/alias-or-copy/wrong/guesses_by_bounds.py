# feedback: take turns in the buffer, but no element belongs to both
import numpy as np


def is_alias(a, b):
    return a is b


def shares_items(a, b):
    return any(x is y for x in a for y in b)


def shares_data(a, b):
    return np.may_share_memory(a, b)
