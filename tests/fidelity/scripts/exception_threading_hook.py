# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import threading
threading.excepthook = lambda args: print("hook:", args.exc_type.__name__, args.thread.name)
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()
print(threading.__excepthook__)
