# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import re
import string
import textwrap
import pprint
print(re.findall(r"(\w)(\d)", "a1 b2"), string.Template("$x").substitute(x=1))
print(textwrap.fill("many words " * 10, 30))
pprint.pprint({"a" * 20: list(range(30)), "b": {"c": "d" * 60}})
re.compile("(")
