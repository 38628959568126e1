# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import threading


def work():
    raise ValueError("in a thread")


thread = threading.Thread(target=work, name="worker")
thread.start()
thread.join()
print("main goes on")
