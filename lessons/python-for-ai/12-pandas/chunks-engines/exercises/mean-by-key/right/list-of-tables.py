# Keeps the small tables of all parts and adds them up at the end.
import pandas as pd


def stream_group_mean(path, key, col, chunksize):
    tables = []
    for part in pd.read_csv(path, chunksize=chunksize):
        grouped = part.groupby(key)[col]
        tables.append(pd.DataFrame({"sum": grouped.sum(), "count": grouped.count()}))
    filled = [table for table in tables if len(table)] or tables[:1]
    total = pd.concat(filled).groupby(level=0).sum()
    return (total["sum"] / total["count"]).rename(col)
