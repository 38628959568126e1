# SPDX-License-Identifier: GPL-3.0-or-later
# The learner's own code may read and write the learner's files. This also proves that the canary
# can be reached.
# run: --wall 5
# outcome: exited code=0
# stdout: "True\n"
# leaves: outside
with open("@CANARY@") as file:
    print(len(file.read()) > 10)
with open("@OUTSIDE@/written", "w") as file:
    file.write("by the program")
