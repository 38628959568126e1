# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
try:
    raise ExceptionGroup("several", [ValueError(1), OSError(2, "no")])
except* ValueError as group:
    print(group.exceptions)
