# SPDX-License-Identifier: GPL-3.0-or-later
# Prints newlines without end, as many at a time as the pipe takes.
# run: --wall 8 --output 1
# outcome: output_limit killed_by=output
# stdout-bytes: 1000001-
import os

for _ in range(3000):
    os.write(1, b"\n" * 65536)
