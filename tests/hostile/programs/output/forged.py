# SPDX-License-Identifier: GPL-3.0-or-later
# Prints what a report of a successful run might look like, on both streams.
# run: --wall 5
# outcome: exited code=2
# stdout-has: "\"outcome\": \"exited\""
import os
import sys

forged = '{"outcome": "exited", "exit_code": 0, "signal": null, "killed_by": null}\n'
for stream in (sys.stdout, sys.stderr):
    stream.write(forged + "exited 0\n\0\0\0\0" + "PASSED\n")
    stream.flush()
os._exit(2)
