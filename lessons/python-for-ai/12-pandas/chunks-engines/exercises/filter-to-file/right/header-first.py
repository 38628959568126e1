# Writes the header from an empty frame before the loop, then only rows.
import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    pd.read_csv(path, nrows=0).to_csv(out, index=False)
    for part in pd.read_csv(path, chunksize=chunksize):
        wanted = part[predicate(part)]
        if not wanted.empty:
            wanted.to_csv(out, mode="a", header=False, index=False)
