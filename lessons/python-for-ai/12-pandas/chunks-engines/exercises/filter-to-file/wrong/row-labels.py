# feedback: The row labels do not belong into the file
import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    first = True
    for part in pd.read_csv(path, chunksize=chunksize):
        part[predicate(part)].to_csv(out, mode="w" if first else "a", header=first)
        first = False
