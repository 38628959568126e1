# SPDX-License-Identifier: GPL-3.0-or-later
# Puts links to a folder of the user in the place of the run's folder and the one above it.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
# leaves[subreaper]: tmp
import os

folder = os.getcwd()
for path in (folder, os.path.dirname(folder)):
    if not os.path.basename(path).startswith(("run", "lectern")):
        continue
    try:
        os.rename(path, path + ".@TOKEN@")
        os.symlink("@OUTSIDE@", path)
    except OSError:
        pass
print("done")
