# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import threading
import time
threading.Thread(target=time.sleep, args=(30,), daemon=True).start()
print("main is done")
