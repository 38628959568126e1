# feedback: Each key must appear once in the result.
import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    tables = []
    for part in pd.read_csv(path, chunksize=chunksize):
        tables.append(part.groupby(key)[col].agg(["sum", "count"]))
    total = pd.concat(tables)
    return total["sum"] / total["count"]
