# Sums of squares, but of the distances from the first value, so that they stay small.
import numpy as np
import pandas as pd


def running_stats(chunks):
    count, total, squares, origin = 0, 0.0, 0.0, None
    for chunk in chunks:
        values = pd.Series(chunk, dtype=float).dropna().to_numpy()
        if origin is None and len(values):
            origin = values[0]
        if len(values):
            shifted = values - origin
            count += len(values)
            total += shifted.sum()
            squares += (shifted**2).sum()
    if count == 0:
        return 0, np.nan, np.nan
    return count, origin + total / count, squares / count - (total / count) ** 2
