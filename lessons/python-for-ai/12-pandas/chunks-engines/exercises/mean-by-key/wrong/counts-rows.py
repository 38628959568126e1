# feedback: A row without a value must not be counted.
import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    tables = []
    for part in pd.read_csv(path, chunksize=chunksize):
        tables.append(part.groupby(key)[col].agg(["sum", "size"]))
    total = pd.concat(tables).groupby(level=0).sum()
    return total["sum"] / total["size"]
