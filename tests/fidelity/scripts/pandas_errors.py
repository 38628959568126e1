# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: pandas
import numpy as np
import pandas as pd
print(pd.concat([pd.DataFrame(), pd.DataFrame({"a": [1]})]))
print(pd.to_datetime(["2024-01-02", "2024-03-04"]), pd.Timestamp("2024-01-01").tz)
print(pd.read_csv("missing.csv"))
