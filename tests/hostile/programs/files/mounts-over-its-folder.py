# SPDX-License-Identifier: GPL-3.0-or-later
# Tries to put other file systems over its folders.
# run: --wall 5
# outcome: exited code=0
# stdout: "0\n"
# sandbox: namespaces  Without namespaces root could mount over the folders of the machine.
import ctypes
import os
import sys

if os.readlink("/proc/self/ns/pid") == "@PIDNS@" or os.getpid() > 1000:
    sys.exit("This is no namespace of its own: nothing was done.")
libc = ctypes.CDLL(None)
done = 0
for folder in (os.getcwd(), "/tmp", "/dev/shm", "/proc", "/usr"):
    done += libc.mount(b"none", folder.encode(), b"tmpfs", 0, b"size=1000m") == 0
    done += libc.mount(None, folder.encode(), None, 0x1000 | 32, None) == 0  # remount, writable
    done += libc.umount2(folder.encode(), 2) == 0
print(done)
