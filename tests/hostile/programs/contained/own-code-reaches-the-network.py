# SPDX-License-Identifier: GPL-3.0-or-later
# The learner's own code may use the network. This also proves that the driver can be reached.
# run: --wall 5
# outcome: exited code=0
# stdout: "['tcp', 'unix', 'abstract']\n"
# reaches: 3
import socket

reached = []
for name, family, address in (
    ("tcp", socket.AF_INET, ("127.0.0.1", @PORT@)),
    ("unix", socket.AF_UNIX, "@SOCKET@"),
    ("abstract", socket.AF_UNIX, "\x00@ABSTRACT@"),
):
    try:
        with socket.socket(family) as connection:
            connection.settimeout(2)
            connection.connect(address)
            reached.append(name)
    except OSError:
        pass
print(reached)
