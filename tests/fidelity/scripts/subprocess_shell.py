# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import subprocess
print(subprocess.run("echo $0; pwd | tail -c 5; exit 3", shell=True, capture_output=True, text=True).returncode)
print(subprocess.getoutput("echo hi"), subprocess.check_output(["printf", "x"]))
try:
    subprocess.run(["no-such-program"])
except FileNotFoundError as error:
    print(error)
subprocess.run(["false"], check=True)
