# feedback: A chunk weighs as much as it has values.
import numpy as np


def running_stats(chunks):
    counts, means, spread = [], [], 0.0
    for chunk in chunks:
        values = np.asarray(chunk, dtype=float)
        values = values[~np.isnan(values)]
        if len(values):
            counts.append(len(values))
            means.append(values.mean())
            spread += ((values - np.mean(means)) ** 2).sum()
    if not counts:
        return 0, np.nan, np.nan
    return sum(counts), np.mean(means), spread / sum(counts)
