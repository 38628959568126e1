# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import subprocess
import sys
file = open("x.txt", "w")
file.write("buffered")
print(os.path.getsize("x.txt"))
code = "import os; f = open('y.txt', 'w'); f.write('x' * 10)"
subprocess.run([sys.executable, "-c", code])
print(os.path.getsize("y.txt"))
