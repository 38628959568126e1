import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    """The mean of col for each key, reading chunksize rows at a time."""
    for part in pd.read_csv(path, chunksize=chunksize):
        ...
