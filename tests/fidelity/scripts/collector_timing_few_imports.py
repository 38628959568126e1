# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: collector-timing
import json


class Node:
    first = None

    def __init__(self, number):
        self.me = self
        self.number = number

    def __del__(self):
        Node.first = Node.first or number


for number in range(1, 20000):
    Node(number)
print("the first was collected when number", Node.first, "was made")
