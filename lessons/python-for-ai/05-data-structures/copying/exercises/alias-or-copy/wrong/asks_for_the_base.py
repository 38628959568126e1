# feedback: array[:4] and array[2:] both reach the elements 2 and 3
import numpy as np


def is_alias(a, b):
    return a is b


def shares_items(a, b):
    return any(x is y for x in a for y in b)


def shares_data(a, b):
    return a is b or a.base is b or b.base is a
