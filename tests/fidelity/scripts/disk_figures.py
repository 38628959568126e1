# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import shutil
print(shutil.disk_usage(".").total > 0, os.statvfs(".").f_namemax, os.pathconf(".", "PC_NAME_MAX"))
os.symlink("main.py", "link")
os.link("main.py", "hard")
print(os.readlink("link"), os.stat("hard").st_nlink, os.path.islink("link"))
os.mkfifo("pipe")
print(os.path.getmtime("main.py") > 0)
