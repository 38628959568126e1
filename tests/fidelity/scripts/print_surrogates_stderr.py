# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print("bad \ud800 here", file=sys.stderr)
print("\udcff".encode("utf-8", "surrogateescape"))
