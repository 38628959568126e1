# SPDX-License-Identifier: GPL-3.0-or-later
# Five children share the pages of their parent: that is 90 MB, not 540.
# run: --wall 6 --memory 200
# outcome: exited code=0
# stdout: "shared\n"
import os
import time

kept = b"x" * 90_000_000
for _ in range(5):
    if os.fork() == 0:
        time.sleep(0.4)
        os._exit(0)
for _ in range(5):
    os.wait()
print("shared")
