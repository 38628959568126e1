# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import inspect
import linecache


def mine(a, b=2, *, c: int = 3) -> str:
    """Doc."""
    return a


class Thing:
    def method(self):
        pass


print(inspect.getsource(mine), inspect.getsource(Thing.method))
print(inspect.signature(mine), inspect.getdoc(mine), inspect.getfile(Thing))
print(linecache.getline(__file__, 1), linecache.cache.keys() == {__file__})
