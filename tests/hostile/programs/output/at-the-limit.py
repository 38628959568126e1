# SPDX-License-Identifier: GPL-3.0-or-later
# Prints exactly as much as it may.
# run: --wall 5 --output 1
# outcome: exited code=0
# stdout-bytes: 1000000
import os

left = 1_000_000
while left:
    left -= os.write(1, b"x" * min(left, 10_000))
