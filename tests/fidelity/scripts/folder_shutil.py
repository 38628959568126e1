# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import glob
import os
import shutil
os.makedirs("a/b")
open("a/b/c.txt", "w").close()
shutil.copytree("a", "d")
shutil.move("d/b/c.txt", "e.txt")
print(sorted(glob.glob("**", recursive=True)))
shutil.rmtree("a")
shutil.make_archive("packed", "zip", "d")
print(sorted(os.listdir()), shutil.which("python3"), shutil.get_terminal_size())
