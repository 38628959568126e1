# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import csv
import io
import json
import sqlite3
print(json.dumps({"ü": [1, None, float("nan")]}, indent=1))
print(list(csv.DictReader(io.StringIO("a,b\n1,2\n"))))
base = sqlite3.connect(":memory:")
base.execute("create table t(x)")
base.executemany("insert into t values(?)", [(1,), (2,)])
print(base.execute("select sum(x) from t").fetchone())
base.execute("select nothing")
