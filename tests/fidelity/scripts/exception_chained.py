# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
try:
    try:
        {}["k"]
    except KeyError as error:
        raise ValueError("from") from error
except ValueError:
    raise RuntimeError("during")
