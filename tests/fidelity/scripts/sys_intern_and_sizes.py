# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(sys.getsizeof([]), sys.getsizeof({}), sys.getsizeof(""), sys.getsizeof(1), sys.getsizeof(object()))
print(sys.intern("abc") is "abc"[:], (256 + 1) is (256 + 1))
