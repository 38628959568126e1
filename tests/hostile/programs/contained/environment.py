# SPDX-License-Identifier: GPL-3.0-or-later
# The environment of the learner's own code holds no secret either.
# run: --wall 5
# outcome: exited code=0
# stdout: "[]\n"
import os

found = [name for name in os.environ if "SECRET" in name or "STARTUP" in name or "PATH" == name[6:]]
with open("/proc/self/environ", "rb") as file:
    found += [part for part in file.read().split(b"\0") if b"SECRET" in part]
print(found)
