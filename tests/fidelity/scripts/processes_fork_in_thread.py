# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import threading


def work():
    child = os.fork()
    if child == 0:
        os._exit(0)
    print(os.waitpid(child, 0)[1])


thread = threading.Thread(target=work)
thread.start()
thread.join()
