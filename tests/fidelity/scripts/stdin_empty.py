# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
print(repr(sys.stdin.read()), repr(sys.stdin.readline()))
input("prompt: ")
