# feedback: values count (NaN does not)
import numpy as np


def running_stats(chunks):
    count, mean, spread = 0, 0.0, 0.0
    for chunk in chunks:
        values = np.asarray(chunk, dtype=float)
        new = len(values)
        if new == 0 or np.isnan(values).all():
            continue
        gap = np.nanmean(values) - mean
        spread += np.nanvar(values) * new + gap**2 * count * new / (count + new)
        mean += gap * new / (count + new)
        count += new
    if count == 0:
        return 0, np.nan, np.nan
    return count, mean, spread / count
