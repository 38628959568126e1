# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
first = os.open("x", os.O_CREAT | os.O_RDWR)
second = open("y", "w").fileno()
reader, writer = os.pipe()
print(first, second, reader, writer, os.get_inheritable(0), os.get_inheritable(first))
