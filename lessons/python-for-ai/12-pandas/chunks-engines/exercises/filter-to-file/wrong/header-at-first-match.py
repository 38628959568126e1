# feedback: The header is due even when nothing matches.
import os

import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    if os.path.exists(out):
        os.remove(out)
    first = True
    for part in pd.read_csv(path, chunksize=chunksize):
        wanted = part[predicate(part)]
        if len(wanted) > 0:
            wanted.to_csv(out, mode="a", header=first, index=False)
            first = False
