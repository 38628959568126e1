# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import ast
import tokenize
tree = ast.parse(open(__file__).read())
print(len(tree.body), ast.dump(tree.body[0]))
with open(__file__, "rb") as file:
    print(next(tokenize.tokenize(file.readline)))
