# SPDX-License-Identifier: GPL-3.0-or-later
# Tries to change limits, group and name of its supervisor.
# run: --wall 5
# outcome: exited code=7
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces the same user may do this to every process of his.
import os
import resource

done = []
for process in {1, os.getppid()}:
    try:
        resource.prlimit(process, resource.RLIMIT_NOFILE, (3, 3))
        done.append(("limit", process))
    except OSError:
        pass
    try:
        os.setpgid(process, 0)
        done.append(("group", process))
    except OSError:
        pass
    try:
        with open(f"/proc/{process}/comm", "w") as file:
            file.write("x")
        done.append(("name", process))
    except OSError:
        pass
print(done, flush=True)
os._exit(7)
