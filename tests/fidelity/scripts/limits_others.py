# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold resource
import resource
for name in ("NOFILE", "STACK", "AS", "DATA", "CPU", "MEMLOCK", "SIGPENDING", "NICE"):
    print(name, resource.getrlimit(getattr(resource, "RLIMIT_" + name)))
