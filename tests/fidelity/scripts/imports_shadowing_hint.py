# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
with open("csv.py", "w") as file:
    file.write("reader = None\n")
import csv
csv.DictReader()
