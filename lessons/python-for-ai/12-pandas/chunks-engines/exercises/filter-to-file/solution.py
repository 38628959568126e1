import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    """Write the rows of path for which predicate holds to out, part by part."""
    for number, part in enumerate(pd.read_csv(path, chunksize=chunksize)):
        first = number == 0
        wanted = part[predicate(part)]
        wanted.to_csv(out, mode="w" if first else "a", header=first, index=False)
