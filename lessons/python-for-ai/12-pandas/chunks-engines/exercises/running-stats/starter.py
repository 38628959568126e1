import numpy as np


def running_stats(chunks):
    """(count, mean, variance) of all values in the chunks, NaN ignored."""
    for chunk in chunks:
        values = np.asarray(chunk, dtype=float)
