# SPDX-License-Identifier: GPL-3.0-or-later
# The main thread has come to its end, another one has not.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
# stdout: "end\n"
import threading
import time

threading.Thread(target=time.sleep, args=(15,)).start()
print("end", flush=True)
