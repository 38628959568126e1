import threading
import time


def holds_gil(fn):
    """Whether fn() keeps all other threads from running for most of its time."""
    ...
