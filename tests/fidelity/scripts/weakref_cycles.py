# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import weakref


class Node:
    pass


node = Node()
reference = weakref.ref(node, lambda r: print("gone"))
print(reference() is node)
del node
print(reference())
