# SPDX-License-Identifier: GPL-3.0-or-later
# Looks for a terminal and types into it.
# run: --wall 5
# outcome: exited code=0
# stdout: "none\n"
# terminal: yes
import fcntl
import os
import sys
import termios

found = []
for name in ("/dev/tty", "/proc/self/fd/0", "/proc/self/fd/1", "/proc/self/fd/2"):
    try:
        file = os.open(name, os.O_RDWR | os.O_NONBLOCK)
    except OSError:
        continue
    for letter in b"echo typed\n":
        try:
            fcntl.ioctl(file, termios.TIOCSTI, bytes([letter]))
            found.append(name)
        except OSError:
            pass
for number in range(3):
    if os.isatty(number):
        found.append(number)
print(*found or ["none"])
