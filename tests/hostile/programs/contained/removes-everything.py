# SPDX-License-Identifier: GPL-3.0-or-later
# Removes what it can reach, its own home and folder included.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# sandbox: namespaces  Without namespaces the files of the user can be protected from nobody.
import os
import shutil
import sys

if os.readlink("/proc/self/ns/pid") == "@PIDNS@" or os.getpid() > 1000:
    sys.exit("This is no namespace of its own: nothing was done.")
for path in ("@OUTSIDE@", "@HOME@", os.path.expanduser("~/.ssh"), os.getcwd()):
    shutil.rmtree(path, ignore_errors=True)
