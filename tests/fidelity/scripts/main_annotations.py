# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
count: int = 3
name: str
print(globals().get("__annotations__"), "name" in globals())
