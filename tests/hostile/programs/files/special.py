# SPDX-License-Identifier: GPL-3.0-or-later
# Things that block when they are opened: pipes, sockets, locks.
# run: --wall 5
# outcome: exited code=0
# stdout: "done\n"
import fcntl
import os
import socket

os.mkfifo("pipe")
listener = socket.socket(socket.AF_UNIX)
listener.bind("socket")
with open("locked", "w") as file:
    fcntl.flock(file, fcntl.LOCK_EX)
os.symlink("loop", "loop")
os.symlink("/proc/self/fd/0", "input")
print("done")
