# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
print(os.popen("echo piped").read(), os.system("exit 2") >> 8)
