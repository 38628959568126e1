import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    """The mean of col for each key, reading chunksize rows at a time."""
    total = None
    for part in pd.read_csv(path, chunksize=chunksize, usecols=[key, col]):
        table = part.groupby(key)[col].agg(["sum", "count"])
        total = table if total is None else total.add(table, fill_value=0)
    return total["sum"] / total["count"]
