# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
print(os.getresuid(), os.getresgid(), os.stat(__file__).st_uid == os.getuid())
