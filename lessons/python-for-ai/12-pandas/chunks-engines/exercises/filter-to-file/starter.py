import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    """Write the rows of path for which predicate holds to out, part by part."""
    for part in pd.read_csv(path, chunksize=chunksize):
        wanted = part[predicate(part)]
