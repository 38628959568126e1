# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
folder = os.getcwd()
os.mkdir("inner")
os.chdir("inner")
os.rmdir(os.path.join(folder, "inner"))
os.getcwd()
