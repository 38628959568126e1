# SPDX-License-Identifier: GPL-3.0-or-later
# Ends without any tidying up.
# run: --wall 5
# outcome: exited code=7
# stdout: "before\n"
import os

print("before", flush=True)
os._exit(7)
