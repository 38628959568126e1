# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(open(__file__, encoding="utf-8").read())
import sys
print(open(sys.argv[0]).readline())
