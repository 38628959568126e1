import numpy as np


def is_alias(a, b):
    """Are a and b one and the same object?"""


def shares_items(a, b):
    """Is at least one item of list a the same object as some item of list b?"""


def shares_data(a, b):
    """Do the arrays a and b have at least one element in memory in common?"""
