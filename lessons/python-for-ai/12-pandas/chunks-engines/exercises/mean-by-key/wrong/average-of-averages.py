# feedback: The mean of means is not the mean.
import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    means = []
    for part in pd.read_csv(path, chunksize=chunksize):
        means.append(part.groupby(key)[col].mean())
    return pd.concat(means).groupby(level=0).mean()
