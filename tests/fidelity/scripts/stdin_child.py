# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import subprocess
import sys
print(subprocess.run([sys.executable, "-c", "print(input().upper())"], capture_output=True, text=True).stdout)
