# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(eval("+".join(["1"] * 3000)))
eval("(" * 500)
