# SPDX-License-Identifier: GPL-3.0-or-later
# Makes its output pipe non-blocking, which must not change anything for the reader.
# run: --wall 5
# outcome: exited code=0
# stdout-bytes: 200000
import os
import time

os.set_blocking(1, False)
left = 200_000
while left:
    try:
        left -= os.write(1, b"z" * min(left, 7000))
    except BlockingIOError:
        time.sleep(0.001)
