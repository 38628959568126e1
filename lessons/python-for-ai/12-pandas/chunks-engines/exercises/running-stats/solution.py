import numpy as np


def running_stats(chunks):
    """(count, mean, variance) of all values in the chunks, NaN ignored."""
    count, mean, spread = 0, 0.0, 0.0  # spread: squared distances from the mean, added up
    for chunk in chunks:
        values = np.asarray(chunk, dtype=float)
        values = values[~np.isnan(values)]
        new = len(values)
        if new == 0:
            continue
        gap = values.mean() - mean
        spread += values.var() * new + gap**2 * count * new / (count + new)
        mean += gap * new / (count + new)
        count += new
    if count == 0:
        return 0, np.nan, np.nan
    return count, float(mean), float(spread / count)
