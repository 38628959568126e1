# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
from collections import (  # several
    Counter,
    deque,
)
import os, \
    json as j
from os.path import join as glue, \
    split
print(Counter("aab"), deque([1]), j.dumps({}), glue("a", "b"), split("a/b"), os.sep)
