# SPDX-License-Identifier: GPL-3.0-or-later
# Becomes another program.
# run: --wall 5
# outcome: exited code=9
# stdout: "other\n"
import os

os.execv("/bin/sh", ["sh", "-c", "echo other; exit 9"])
