# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import fileinput
for line in fileinput.input("-"):
    print(fileinput.lineno(), line, end="")
