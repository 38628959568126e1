# feedback: What an earlier run left in the file is still there.
import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    first = True
    for part in pd.read_csv(path, chunksize=chunksize):
        part[predicate(part)].to_csv(out, mode="a", header=first, index=False)
        first = False
