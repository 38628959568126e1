# SPDX-License-Identifier: GPL-3.0-or-later
def insert(tree, key):
    if tree is None:
        return {"key": key, "left": None, "right": None}
    side = "left" if key < tree["key"] else "right"
    tree[side] = insert(tree[side], key)
    return tree


tree = None
for key in [5, 2, 8, 6]:
    tree = insert(tree, key)
print(tree)
