# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
print(sorted(int(name) for name in os.listdir(os.sep + "pr" "oc/self/fd")))
with open(os.sep + "pr" "oc/self/status") as file:
    for line in file:
        if line.startswith(("SigBlk", "SigIgn", "SigPnd", "ShdPnd", "Threads", "Umask", "FDSize")):
            print(line, end="")
