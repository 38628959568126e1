# SPDX-License-Identifier: GPL-3.0-or-later
# Reads keys and passwords.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces files can be hidden from nobody.
found = []
for path in (
    "@HOME@/.ssh/id_canary",
    "/proc/1/root@HOME@/.ssh/id_canary",
    "/proc/self/root@HOME@/.ssh/id_canary",
    "/etc/shadow",
    "/etc/gshadow",
    "/dev/mem",
    "/dev/vda",
    "/dev/sda",
    "/proc/kcore",
):
    try:
        with open(path, "rb") as file:
            found.append((path, file.read(60)))
    except OSError:
        pass
print(found)
