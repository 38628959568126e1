# SPDX-License-Identifier: GPL-3.0-or-later
# No newline at the end of the last line.
# make: no-last-newline
# run: --wall 5
# outcome: exited code=0
# stdout: "end\n"
print("end")
