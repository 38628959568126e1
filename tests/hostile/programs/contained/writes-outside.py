# SPDX-License-Identifier: GPL-3.0-or-later
# Writes wherever it can. What it reaches of the user's is found afterwards.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces the files of the user can be protected from nobody.
import os
import sys
import sysconfig

done = []
for folder in (
    "@HOME@/.ssh",
    "@OUTSIDE@",
    "/etc",
    "/usr",
    "/usr/lib",
    "/usr/local/lib",
    "/var/tmp",
    "/var/lib",
    "/sys/kernel",
    "/proc/sys/kernel",
    os.path.dirname(sys.executable),
    sysconfig.get_path("purelib"),
    sysconfig.get_path("stdlib"),
):
    path = folder + "/hostile-@TOKEN@"
    try:
        with open(path, "w") as file:
            file.write("written")
        os.remove(path)
        done.append(folder)
    except OSError:
        pass
for path in ("@CANARY@", "/etc/passwd", "/proc/sys/kernel/core_pattern", "/proc/sysrq-trigger"):
    try:
        os.close(os.open(path, os.O_WRONLY))
        done.append(path)
    except OSError:
        pass
try:
    os.remove("@CANARY@")
    done.append("removed")
except OSError:
    pass
print(done)
