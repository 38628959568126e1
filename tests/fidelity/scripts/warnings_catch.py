# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import warnings
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    warnings.warn("kept")
print([str(each.message) for each in caught], caught[0].lineno, caught[0].filename.endswith("main.py"))
