# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
print(os.name, os.sep, os.linesep == "\n", os.devnull, os.getloadavg() is not None, os.get_exec_path())
print(os.path.expanduser("~"), os.path.expandvars("$HOME"), os.getenv("USER"), os.access("/", os.W_OK) in (True, False))
read, write = os.pipe()
os.write(write, b"x")
print(os.read(read, 1), os.dup(read))
os.closerange(3, 20)
print(os.dup(0))
