# SPDX-License-Identifier: GPL-3.0-or-later
# Looks for what stands in the home of the user.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# stdout: "[]\n"
# sandbox: namespaces  Without namespaces files can be hidden from nobody.
import os

found = []
for home in (os.path.expanduser("~"), "@HOME@", "/root", "/home"):
    try:
        found += os.listdir(home)
    except OSError:
        pass
print(found)
