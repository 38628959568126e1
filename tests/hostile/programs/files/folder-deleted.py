# SPDX-License-Identifier: GPL-3.0-or-later
# Removes the folder that it runs in.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
import os
import shutil

shutil.rmtree(os.getcwd(), ignore_errors=True)
try:
    os.rmdir(os.getcwd())
except OSError:
    pass
print("done")
