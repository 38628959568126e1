# Welford's method: updates the three figures with each single value.
import math


def running_stats(chunks):
    count, mean, spread = 0, 0.0, 0.0
    for chunk in chunks:
        for value in chunk:
            if math.isnan(value):
                continue
            count += 1
            gap = value - mean
            mean += gap / count
            spread += gap * (value - mean)
    if count == 0:
        return [0, math.nan, math.nan]
    return [count, mean, spread / count]
