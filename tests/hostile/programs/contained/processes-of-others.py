# SPDX-License-Identifier: GPL-3.0-or-later
# Looks at the other processes of the machine.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# stdout: "True\n"
# sandbox: namespaces  Without namespaces all processes of the machine can be seen.
import os

print(len([name for name in os.listdir("/proc") if name.isdigit()]) < 6)
