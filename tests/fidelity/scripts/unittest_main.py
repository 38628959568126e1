# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import unittest


class TestSum(unittest.TestCase):
    def test_right(self):
        self.assertEqual(1 + 1, 2)

    def test_wrong(self):
        self.assertEqual([1, 2], [1, 3])

    @unittest.skip("later")
    def test_skipped(self):
        pass


unittest.main()
