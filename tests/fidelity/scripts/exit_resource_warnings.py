# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy
import socket
import warnings
warnings.simplefilter("always")
opened = open(__file__)
connection = socket.socketpair()
