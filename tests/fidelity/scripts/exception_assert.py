# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
assert 1 + 1 == 3, f"sum is {1 + 1}"
