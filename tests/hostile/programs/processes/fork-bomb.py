# SPDX-License-Identifier: GPL-3.0-or-later
# Every process makes more of them.
# run: --wall 6 --processes 30
# outcome: process_limit killed_by=processes
# busy: yes
import mmap
import os
import time

end = time.monotonic() + 5
count = mmap.mmap(-1, 4096)
while time.monotonic() < end:
    made = int.from_bytes(count[:4], "little")
    if made > 2000:
        break
    count[:4] = (made + 1).to_bytes(4, "little")
    try:
        os.fork()
    except OSError:
        time.sleep(0.001)
