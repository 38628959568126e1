# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import os
import socket
for number in range(30):
    try:
        os.fstat(number)
        print(number, "open")
    except OSError:
        pass
print(os.open("x", os.O_CREAT), socket.socket().fileno())
