# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: foreign-owners
import os
print(os.stat("/etc/passwd").st_uid)
