# SPDX-License-Identifier: GPL-3.0-or-later
# Threads that work outside the lock of the interpreter.
# run: --wall 6 --cpu 0.6
# outcome: timed_out killed_by=cpu
import hashlib
import threading
import time

end = time.monotonic() + 15
block = bytes(1 << 22)


def work():
    while time.monotonic() < end:
        hashlib.sha256(block)


threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
