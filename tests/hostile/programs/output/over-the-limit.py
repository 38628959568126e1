# SPDX-License-Identifier: GPL-3.0-or-later
# Prints one byte more than it may.
# run: --wall 5 --output 1
# outcome: output_limit killed_by=output
# stdout-bytes: 1000001
import os
import time

left = 1_000_001
while left:
    left -= os.write(1, b"x" * min(left, 10_000))
time.sleep(5)
