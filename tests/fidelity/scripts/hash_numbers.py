# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(hash(1), hash(2.5), hash((1, 2)), hash(None) is not None, hash(-1))
print({3, 1, 2}, {1: 2}.keys())
