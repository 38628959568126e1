# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: pandas
import pandas as pd
frame = pd.DataFrame({"name": ["a", "b", "c"] * 30, "value": range(90)})
print(frame)
print(frame.groupby("name").value.mean(), pd.options.display.max_rows, pd.options.mode.copy_on_write)
part = frame[frame.value > 3]
part["new"] = 1
frame["value"][0] = 5
print(pd.Series([1, None]).fillna(method="ffill"))
