# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import subprocess
import sys
subprocess.run([sys.executable, "-c", "import sys; print(sys.stdout.line_buffering, sys.stdin.isatty(), sys.argv)"])
