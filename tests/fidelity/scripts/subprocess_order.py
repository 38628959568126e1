# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import subprocess
import sys
print("parent first", flush=True)
subprocess.run([sys.executable, "-c", "print('child')"])
print("parent last")
subprocess.run([sys.executable, "-c", "import sys; print('err', file=sys.stderr)"])
