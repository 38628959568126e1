# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: own-session
import os
print(os.getsid(0) == os.getpid(), os.getpgrp() == os.getpid())
