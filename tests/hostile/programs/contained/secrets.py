# SPDX-License-Identifier: GPL-3.0-or-later
# Prints every environment, command line and open file that it can see: the driver looks for its
# secret in them.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# stdout-has: "looked\n"
# sandbox: namespaces  Without namespaces /proc shows the environment of the program that started it.
import glob
import os

print(dict(os.environ))
for pattern in ("/proc/*/environ", "/proc/*/cmdline", "/proc/*/task/*/environ", "/proc/*/maps"):
    for path in glob.glob(pattern):
        try:
            with open(path, "rb") as file:
                print(path, file.read(20_000))
        except OSError:
            pass
for path in glob.glob("/proc/*/fd/*"):
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NONBLOCK)
        print(path, os.readlink(path), os.pread(descriptor, 1000, 0))
    except OSError:
        pass
print("looked")
