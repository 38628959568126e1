# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import subprocess
import sys
code = "import os, sys; print(sorted(os.environ)); print(sys.path[1:]); print(sys.flags)"
print(subprocess.run([sys.executable, "-c", code], capture_output=True, text=True).stdout)
print(subprocess.run(["env"], capture_output=True, text=True).stdout.count("LECTERN"))
