# SPDX-License-Identifier: GPL-3.0-or-later
# Fills the pipe and ends at once: nothing of it may be lost.
# run: --wall 5 --output 1
# outcome: exited code=6
# stdout-bytes: 900000
# stderr-last: the end
import os

left = 900_000
while left:
    left -= os.write(1, b"y" * left)
os.write(2, b"the end\n")
os._exit(6)
