# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: no-privileges
import os
with open("locked", "w") as file:
    file.write("x")
os.chmod("locked", 0)
try:
    print(open("locked").read())
except PermissionError as error:
    print(error.strerror)
