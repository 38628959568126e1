# feedback: Sums of squares of large values lose the digits that matter.
import numpy as np


def running_stats(chunks):
    count, total, squares = 0, 0.0, 0.0
    for chunk in chunks:
        values = np.asarray(chunk, dtype=float)
        values = values[~np.isnan(values)]
        count += len(values)
        total += values.sum()
        squares += (values**2).sum()
    if count == 0:
        return 0, np.nan, np.nan
    mean = total / count
    return count, mean, squares / count - mean**2
