# SPDX-License-Identifier: GPL-3.0-or-later
# Takes the descriptors of its supervisor with pidfd_getfd.
# run: --wall 5
# outcome: exited code=7
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces root may take the descriptors of any process.
import ctypes
import os

libc = ctypes.CDLL(None)
taken = []
for process in {1, os.getppid()}:
    try:
        handle = os.pidfd_open(process)
    except OSError:
        continue
    for number in range(64):
        descriptor = libc.syscall(438, handle, number, 0)
        if descriptor >= 0:
            taken.append((process, number))
            try:
                os.write(descriptor, b'{"outcome":"exited","exit_code":0}\n')
            except OSError:
                pass
print(taken, flush=True)
os._exit(7)
