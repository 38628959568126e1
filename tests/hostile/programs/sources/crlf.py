# SPDX-License-Identifier: GPL-3.0-or-later
# Lines that end as on Windows, in a text of several lines too.
# make: crlf
# run: --wall 5
# outcome: exited code=0
# stdout: "'a\\nb'\n"
print(repr("""a
b"""))
