# feedback: The distance between the means of the chunks belongs to it.
import numpy as np


def running_stats(chunks):
    count, total, spread = 0, 0.0, 0.0
    for chunk in chunks:
        values = np.asarray(chunk, dtype=float)
        values = values[~np.isnan(values)]
        if len(values) == 0:
            continue
        count += len(values)
        total += values.sum()
        spread += values.var() * len(values)
    if count == 0:
        return 0, np.nan, np.nan
    return count, total / count, spread / count
