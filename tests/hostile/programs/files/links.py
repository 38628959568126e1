# SPDX-License-Identifier: GPL-3.0-or-later
# Links from the run's folder to files of the user: tidying up must not follow them.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
import os

os.symlink("@CANARY@", "link")
os.symlink("@OUTSIDE@", "folder")
os.makedirs("closed/below")
os.symlink("@OUTSIDE@", "closed/below/folder")
try:
    os.link("@CANARY@", "hard")
except OSError:
    pass
os.chmod("closed/below", 0o500)
os.chmod("closed", 0)
print("done")
