# SPDX-License-Identifier: GPL-3.0-or-later
# Floods both streams, a little to each in turn.
# run: --wall 8 --output 1
# outcome: output_limit killed_by=output
# stdout-has: "o\no\n"
# stderr-has: "e\ne\n"
import os

for _ in range(100_000):
    os.write(1, b"o\n" * 512)
    os.write(2, b"e\n" * 512)
