# Intersects two sets of ids; counts the shared elements by their addresses instead of asking NumPy.
import numpy as np


def addresses(array):
    start = array.__array_interface__["data"][0]
    found = {start} if array.size else set()
    for length, step in zip(array.shape, array.strides):
        found = {a + i * step for a in found for i in range(length)}
    return found


def is_alias(a, b):
    return a is b


def shares_items(a, b):
    return not set(map(id, a)).isdisjoint(map(id, b))


def shares_data(a, b):
    return bool(addresses(a) & addresses(b))
