# feedback: All values were in memory at once.
import numpy as np


def running_stats(chunks):
    values = np.concatenate([np.asarray(chunk, dtype=float) for chunk in chunks] or [np.array([])])
    values = values[~np.isnan(values)]
    if len(values) == 0:
        return 0, np.nan, np.nan
    return len(values), values.mean(), values.var()
