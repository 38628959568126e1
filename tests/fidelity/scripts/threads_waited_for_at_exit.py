# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import threading
import time


def work():
    time.sleep(0.05)
    print("thread is done", threading.main_thread().is_alive())


threading.Thread(target=work).start()
print("main is done")
