# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import dataclasses
import numpy
import pickle
import typing
import unittest


@dataclasses.dataclass
class Point:
    x: "int"
    owner: "Point" = None


class TestPoint(unittest.TestCase):
    def test_it(self):
        self.assertEqual(Point(1), Point(1))


print(typing.get_type_hints(Point), pickle.loads(pickle.dumps(Point(1))), Point.__module__)
import __main__
print(__main__.Point is Point, vars(__main__) is globals())
unittest.main()
