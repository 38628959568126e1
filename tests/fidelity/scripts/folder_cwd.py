# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
from pathlib import Path
print(os.getcwd(), os.listdir(), Path.cwd() == Path(__file__).parent, Path("main.py").exists())
print(os.path.abspath("x"), os.path.realpath(__file__), list(Path().glob("**/*")))
