# SPDX-License-Identifier: GPL-3.0-or-later
# Three hundred children have ended and nobody has asked for them.
# run: --wall 5 --processes 500
# outcome: exited code=0
# stdout: "300\n"
import os

count = 0
for _ in range(300):
    if os.fork() == 0:
        os._exit(0)
    count += 1
print(count)
