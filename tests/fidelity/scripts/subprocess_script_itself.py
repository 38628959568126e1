# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import subprocess
import sys
if len(sys.argv) == 1:
    print(subprocess.run([sys.executable, __file__, "again"], capture_output=True, text=True).stdout)
else:
    print("second", sys.argv[1], sys.orig_argv[-1], __name__)
