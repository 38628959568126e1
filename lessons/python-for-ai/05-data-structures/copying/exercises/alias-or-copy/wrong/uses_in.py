# feedback: its items are equal, but they are other objects
import numpy as np


def is_alias(a, b):
    return a is b


def shares_items(a, b):
    return any(item in b for item in a)


def shares_data(a, b):
    return np.shares_memory(a, b)
