# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import copy
import pickle
from dataclasses import dataclass


@dataclass
class Point:
    x: int
    y: int = 2


data = pickle.dumps(Point(1))
print(pickle.loads(data), b"__main__" in data, copy.deepcopy(Point(3)), Point.__module__, Point)
pickle.dumps(lambda: 1)
