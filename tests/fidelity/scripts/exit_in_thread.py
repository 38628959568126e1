# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
import threading
thread = threading.Thread(target=lambda: sys.exit(5))
thread.start()
thread.join()
print("still here")
