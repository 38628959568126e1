# SPDX-License-Identifier: GPL-3.0-or-later
# Letters outside the basic plane and right-to-left marks in the source.
# run: --wall 5
# outcome: exited code=0
# stdout: "𝔸 5\n"
print("𝔸", len("a\u202e𝔸\u2066b"))
