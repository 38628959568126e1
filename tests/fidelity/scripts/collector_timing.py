# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import weakref


class Node:
    count = 0

    def __init__(self):
        self.me = self

    def __del__(self):
        Node.count += 1


for _ in range(20000):
    Node()
print(Node.count > 0)
