# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import socket
left, right = socket.socketpair()
left.sendall(b"hi")
print(right.recv(10), left.fileno(), socket.getdefaulttimeout(), socket.gethostname() != "")
server = socket.create_server(("127.0.0.1", 0))
print(server.getsockname()[0])
