# SPDX-License-Identifier: GPL-3.0-or-later
# An interpreter that had waited is contained in the same way.
# run: --wall 5 --warm
# contained: yes
# outcome: exited code=0
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces a program cannot be contained.
import json
import os
import socket

found = [name for name in os.environ if "SECRET" in name]
try:
    socket.create_connection(("127.0.0.1", @PORT@), 0.5)
    found.append("network")
except OSError:
    pass
for number in range(3, 256):
    try:
        os.fstat(number)
        found.append(number)
    except OSError:
        pass
found += [name for name in ("@HOME@/.ssh/id_canary", "/etc/shadow") if os.access(name, os.R_OK)]
print(found)
