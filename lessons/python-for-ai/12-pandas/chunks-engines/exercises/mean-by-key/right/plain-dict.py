# Sums and counts in a dictionary, without groupby.
import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    seen = {}
    with pd.read_csv(path, chunksize=chunksize) as reader:
        for part in reader:
            for name, value in zip(part[key], part[col]):
                if pd.isna(name):
                    continue
                entry = seen.setdefault(name, [0.0, 0])
                if not pd.isna(value):
                    entry[0] += value
                    entry[1] += 1
    means = {k: s / n if n else float("nan") for k, (s, n) in sorted(seen.items())}
    return pd.Series(means, dtype=float)
