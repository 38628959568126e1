# SPDX-License-Identifier: GPL-3.0-or-later
# Three thousand folders, one in the other.
# run: --wall 5
# outcome: exited code=0
# stdout: "3000\n"
import os

for number in range(3000):
    os.mkdir("d" * 20)
    os.chdir("d" * 20)
print(number + 1)
