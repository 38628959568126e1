# SPDX-License-Identifier: GPL-3.0-or-later
# Leaves modules where the next run might find them: in its folder and beside it.
# run: --wall 5
# outcome: exited code=0
# leaves[subreaper]: tmp
import os
import tempfile

os.environ["PYTHONSTARTUP"] = os.environ["PYTHONPATH"] = os.getcwd()
for folder in (os.getcwd(), os.path.dirname(os.getcwd()), tempfile.gettempdir()):
    for name in ("json.py", "sitecustomize.py", "usercustomize.py", "tempfile.py", "pyvenv.cfg"):
        path = os.path.join(folder, name)
        if folder == os.getcwd() or "hostile" in folder or "lectern" in folder:
            try:
                with open(path, "w") as file:
                    file.write("raise SystemExit('poisoned')\n")
            except OSError:
                pass
