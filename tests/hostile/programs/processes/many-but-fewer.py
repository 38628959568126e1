# SPDX-License-Identifier: GPL-3.0-or-later
# Twenty threads and four children are below the limit.
# run: --wall 5 --processes 30
# outcome: exited code=0
# stdout: "24\n"
import os
import threading
import time

for _ in range(4):
    if os.fork() == 0:
        time.sleep(0.4)
        os._exit(0)
threads = [threading.Thread(target=time.sleep, args=(0.3,)) for _ in range(20)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
for _ in range(4):
    os.wait()
print(len(threads) + 4)
