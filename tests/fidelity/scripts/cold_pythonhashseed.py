# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold PYTHONHASHSEED
import subprocess
import sys
print(subprocess.run([sys.executable, '-c', 'print(hash("a"))'], env={'PYTHONHASHSEED': '0'}, capture_output=True).stdout)
