# Opens the file once and lets to_csv write into the open file.
import pandas as pd


def stream_filter(path, out, predicate, chunksize):
    with open(out, "w", newline="") as target, pd.read_csv(path, chunksize=chunksize) as reader:
        header = True
        for part in reader:
            part.loc[predicate(part)].to_csv(target, header=header, index=False)
            header = False
