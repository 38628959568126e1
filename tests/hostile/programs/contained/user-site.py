# SPDX-License-Identifier: GPL-3.0-or-later
# The home of the user holds a module that every Python would import: not this one.
# run: --wall 5
# contained: yes
# outcome: exited code=0
# stdout: "clean\n"
# sandbox: namespaces  Without namespaces files can be hidden from nobody.
import os
import pwd
import sys

home = os.path.expanduser("~")
if home != pwd.getpwuid(os.getuid()).pw_dir:  # not in the real home, should a defect show it
    site = f"{home}/.local/lib/python3.{sys.version_info[1]}/site-packages"
    try:
        os.makedirs(site, exist_ok=True)
        with open(site + "/usercustomize.py", "w") as file:
            file.write("'written by the program'\n")
    except OSError:
        pass
print("poisoned" if "usercustomize" in sys.modules else "clean")
