# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import threading
lines = []
lock = threading.Lock()


def work(n):
    with lock:
        print("thread", "x" * n)


threads = [threading.Thread(target=work, args=(1,)) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
