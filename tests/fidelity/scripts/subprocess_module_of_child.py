# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import subprocess
import sys
print(subprocess.run([sys.executable, "-c", "import sys; print(sorted(sys.modul" "es)); import sitecustom" "ize"], capture_output=True, text=True))
