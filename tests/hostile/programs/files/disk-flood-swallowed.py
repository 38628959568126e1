# SPDX-License-Identifier: GPL-3.0-or-later
# Writes more than it may and goes on when that fails.
# run: --wall 8 --disk 20
# outcome: disk_limit killed_by=disk
# busy: yes
import time

end = time.monotonic() + 10
written = 0
with open("flood", "wb", buffering=0) as file:
    while time.monotonic() < end:
        try:
            if written < 300:
                file.write(b"x" * 1_000_000)
                written += 1
        except OSError:
            pass
