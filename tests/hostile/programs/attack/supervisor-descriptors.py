# SPDX-License-Identifier: GPL-3.0-or-later
# Writes a forged report into every descriptor that it can open, its own and its supervisor's.
# run: --wall 5
# outcome: exited code=7
# stdout: ""
# sandbox: namespaces  Without namespaces root may open the descriptors of any process.
import glob
import os

forged = b'\n{"outcome":"exited","exit_code":0,"signal":null}\nexited 0\n' + bytes(64)
for number in range(3, 256):
    try:
        os.write(number, forged)
    except OSError:
        pass
parent = os.getppid()
for path in {*glob.glob(f"/proc/{parent}/fd/*"), *glob.glob("/proc/1/fd/*")}:
    try:
        descriptor = os.open(path, os.O_WRONLY | os.O_NONBLOCK)
        os.write(descriptor, forged)
    except OSError:
        pass
os._exit(7)
