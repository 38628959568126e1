# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import threading
local = threading.local()
local.x = 1
lock = threading.RLock()
total = 0


def add():
    global total
    for _ in range(1000):
        with lock:
            total += 1


threads = [threading.Thread(target=add) for _ in range(4)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(total, local.x)
