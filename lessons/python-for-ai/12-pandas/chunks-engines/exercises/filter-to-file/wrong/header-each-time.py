# feedback: The header must stand in the file once
import os

import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    if os.path.exists(out):
        os.remove(out)
    for part in pd.read_csv(path, chunksize=chunksize):
        part[predicate(part)].to_csv(out, mode="a", index=False)
