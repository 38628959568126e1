# SPDX-License-Identifier: GPL-3.0-or-later
# Writes to a file that has no name any more.
# run: --wall 8 --disk 20
# outcome: disk_limit killed_by=disk
# sandbox: namespaces  Without a mount of its own such a file is found in no folder.
import os
import time

with open("flood", "wb", buffering=0) as file:
    os.unlink("flood")
    for _ in range(200):
        file.write(b"x" * 1_000_000)
    time.sleep(8)
