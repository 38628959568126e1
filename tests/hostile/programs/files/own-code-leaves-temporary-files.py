# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves files in the folders for temporary files and in shared memory.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
# leaves[subreaper]: tmp shm
import tempfile

for folder in (tempfile.gettempdir(), "/tmp", "/dev/shm"):
    with open(folder + "/hostile-@TOKEN@", "w") as file:
        file.write("left")
print("done")
