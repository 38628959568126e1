# SPDX-License-Identifier: GPL-3.0-or-later
# Many files, each far below the limit.
# run: --wall 8 --disk 20
# outcome: disk_limit killed_by=disk
import os
import time

for number in range(600):
    os.makedirs(f"folder{number % 20}", exist_ok=True)
    with open(f"folder{number % 20}/file{number}", "wb") as file:
        file.write(b"x" * 100_000)
time.sleep(8)
