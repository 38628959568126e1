# SPDX-License-Identifier: GPL-3.0-or-later
# Writes more than it may, and ends when that fails.
# run: --wall 8 --disk 20
# outcome: disk_limit killed_by=disk
with open("flood", "wb", buffering=0) as file:
    for _ in range(300):
        if file.write(b"x" * 1_000_000) < 1_000_000:
            raise OSError("The disk is full.")
raise SystemExit("survived")
