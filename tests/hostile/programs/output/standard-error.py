# SPDX-License-Identifier: GPL-3.0-or-later
# Floods standard error.
# run: --wall 8 --output 1
# outcome: output_limit killed_by=output
# stderr-bytes: 1000001-
import os

for _ in range(3000):
    os.write(2, b"error\n" * 10_000)
