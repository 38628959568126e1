# SPDX-License-Identifier: GPL-3.0-or-later
# One line of 200 MB.
# run: --wall 8 --output 1
# outcome: output_limit killed_by=output
# stdout-bytes: 1000001-
# busy: yes
import os

for _ in range(3000):
    os.write(1, b"x" * 65536)
