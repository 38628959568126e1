# SPDX-License-Identifier: GPL-3.0-or-later
# Tries every way out that the machine has. The driver listens and counts who comes.
# run: --wall 8
# contained: yes
# outcome: exited code=0
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces the network can be closed to nobody.
import socket

reached = []


def attempt(name, family, kind, address):
    try:
        with socket.socket(family, kind) as connection:
            connection.settimeout(0.5)
            connection.connect(address)
            connection.send(b"from the program")
            reached.append(name)
    except OSError:
        pass


attempt("tcp", socket.AF_INET, socket.SOCK_STREAM, ("127.0.0.1", @PORT@))
attempt("tcp6", socket.AF_INET6, socket.SOCK_STREAM, ("::1", @PORT@))
attempt("outside", socket.AF_INET, socket.SOCK_STREAM, ("192.0.2.1", 80))
attempt("unix", socket.AF_UNIX, socket.SOCK_STREAM, "@SOCKET@")
attempt("home", socket.AF_UNIX, socket.SOCK_STREAM, "@HOME@/bus")
attempt("abstract", socket.AF_UNIX, socket.SOCK_STREAM, "\x00@ABSTRACT@")
try:
    reached += socket.getaddrinfo("example.com", 80)
except OSError:
    pass
print(reached)
