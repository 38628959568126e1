# SPDX-License-Identifier: GPL-3.0-or-later
# Closes its input before all of it has come, and works on.
# run: --wall 5
# stdin-bytes: 3000000
# outcome: exited code=0
# stdout: "10\n"
import os
import time

count = len(os.read(0, 10))
os.close(0)
time.sleep(0.2)
print(count)
