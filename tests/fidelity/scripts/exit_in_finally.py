# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
try:
    raise ValueError("lost")
finally:
    raise SystemExit(9)
