# SPDX-License-Identifier: GPL-3.0-or-later
# Fills the folder for temporary files.
# Without a mount of its own files are counted only now and then: the limit of a single file may
# come first, and then the file is gone when the program has ended.
# run: --wall 8 --disk 20
# outcome: disk_limit killed_by=disk
# outcome[subreaper]: disk_limit killed_by=disk | exited code=1
import tempfile
import time

with tempfile.NamedTemporaryFile(buffering=0) as file:
    for _ in range(200):
        file.write(b"x" * 1_000_000)
    time.sleep(8)
