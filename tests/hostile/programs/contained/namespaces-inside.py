# SPDX-License-Identifier: GPL-3.0-or-later
# Tries to get rights from namespaces of its own.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces root keeps its rights.
import ctypes
import os
import sys

if os.readlink("/proc/self/ns/pid") == "@PIDNS@" or os.getpid() > 1000:
    sys.exit("This is no namespace of its own: nothing was done.")
libc = ctypes.CDLL(None)
done = []


def attempt(name, action):
    child = os.fork()
    if child == 0:
        os._exit(0 if action() else 1)
    if os.waitpid(child, 0)[1] == 0:
        done.append(name)


def opens(path):
    try:
        os.open(path, os.O_RDWR)
        return True
    except OSError:
        return False


attempt("mount", lambda: libc.mount(b"none", b"/tmp", b"tmpfs", 0, None) == 0)
attempt("proc", lambda: libc.mount(b"proc", b"/proc", b"proc", 0, None) == 0)
attempt("remount", lambda: libc.mount(None, b"/usr", None, 0x1000 | 32, None) == 0)
attempt("chroot", lambda: libc.chroot(b"/tmp") == 0)
attempt("hostname", lambda: libc.sethostname(b"x", 1) == 0 and os.uname().nodename == "x")
attempt("device", lambda: os.system("mknod d b 254 0 2>/dev/null") == 0 and opens("d"))
attempt("setns", lambda: any(libc.setns(os.open(f"/proc/1/ns/{n}", 0), 0) == 0 for n in ("net", "mnt") if opens(f"/proc/1/ns/{n}")))
attempt("trace", lambda: libc.ptrace(16, 1, None, None) == 0)
attempt("module", lambda: libc.syscall(313, -1, b"", 0) == 0)
attempt("clock", lambda: libc.syscall(227, 0, None) == 0)
print(done)
