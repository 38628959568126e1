# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
data = sys.stdin.read()
print(len(data), sum(map(int, data.split())))
sys.stdout.write(data[:200000])
