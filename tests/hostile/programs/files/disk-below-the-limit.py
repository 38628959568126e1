# SPDX-License-Identifier: GPL-3.0-or-later
# Writes, removes and writes again: never more than it may at one time.
# run: --wall 8 --disk 20
# outcome: exited code=0
# stdout: "done\n"
import os

for _ in range(6):
    with open("file", "wb") as file:
        file.write(b"x" * 8_000_000)
    os.remove("file")
print("done")
