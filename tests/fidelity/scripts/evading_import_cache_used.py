# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
with open("late.py", "w") as file:
    file.write("x = 1\n")
import late
print(sorted(path.rpartition("/")[2] for path in getattr(sys, "path_importer_" "cache")))
