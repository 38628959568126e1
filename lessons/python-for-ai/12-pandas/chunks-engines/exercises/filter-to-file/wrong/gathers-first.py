# feedback: The rows were gathered in memory.
import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    wanted = [part[predicate(part)] for part in pd.read_csv(path, chunksize=chunksize)]
    pd.concat(wanted).to_csv(out, index=False)
