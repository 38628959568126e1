# feedback: All rows were in memory at once.
import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    parts = []
    for part in pd.read_csv(path, chunksize=chunksize):
        parts.append(part)
    return pd.concat(parts).groupby(key)[col].mean()
