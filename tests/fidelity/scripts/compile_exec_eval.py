# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
exec("x = 5\nprint(x)")
print(eval("x + 1"))
code = compile("def f():\n    raise ValueError('inside')\nf()", "<mine>", "exec")
print(code.co_filename)
exec(code)
