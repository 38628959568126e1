# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold importtime
import subprocess
import sys
print(len(subprocess.run([sys.executable, '-X', 'importtime', '-c', ''], capture_output=True, text=True).stderr) > 100)
