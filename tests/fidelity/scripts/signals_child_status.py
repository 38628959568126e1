# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import signal
import subprocess
import sys
for code in ("import os; os.kill(os.getpid(), 15)", "import sys; sys.exit(3)", "import os; os.kill(os.getpid(), 2)"):
    print(subprocess.run([sys.executable, "-c", code], stderr=subprocess.DEVNULL).returncode)
print(signal.getsignal(signal.SIGCHLD))
