# Compares every item with every other by `is`, and the containers by their ids.
import numpy as np


def is_alias(a, b):
    return id(a) == id(b)


def shares_items(a, b):
    for x in a:
        for y in b:
            if x is y:
                return True
    return False


def shares_data(a, b):
    return bool(np.shares_memory(a, b))
