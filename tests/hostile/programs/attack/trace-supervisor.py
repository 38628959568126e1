# SPDX-License-Identifier: GPL-3.0-or-later
# Traces its supervisor and writes into its memory.
# run: --wall 5
# outcome: exited code=7
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces root may trace any process.
import ctypes
import os

libc = ctypes.CDLL(None)
done = []
for process in {1, os.getppid()}:
    if libc.ptrace(16, process, None, None) == 0:  # PTRACE_ATTACH
        done.append(("attach", process))
        libc.ptrace(17, process, None, None)
    if libc.ptrace(0x4206, process, None, None) == 0:  # PTRACE_SEIZE
        done.append(("seize", process))
    for name in ("mem", "environ", "maps", "auxv"):
        try:
            with open(f"/proc/{process}/{name}", "rb") as file:
                if name == "mem":
                    os.close(os.open(f"/proc/{process}/mem", os.O_RDWR))
                if name == "mem" or file.read(1):
                    done.append((name, process))
        except OSError:
            pass
print(done, flush=True)
os._exit(7)
