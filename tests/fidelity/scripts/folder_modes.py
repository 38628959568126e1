# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import stat
print(oct(os.umask(0o77)), oct(os.umask(0o22)))
with open("new", "w") as file:
    file.write("x")
print(stat.filemode(os.stat("new").st_mode), os.access("new", os.X_OK), os.stat("main.py").st_size > 10)
