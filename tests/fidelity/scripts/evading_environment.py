# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# differs: exec-environment
import os
import sys
with open(os.sep + "pr" "oc/self/environ") as file:
    print([entry.partition("=")[0] for entry in file.read().split("\0")])
