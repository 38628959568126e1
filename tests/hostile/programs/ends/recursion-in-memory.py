# SPDX-License-Identifier: GPL-3.0-or-later
# Recursion whose limit has been taken away: it ends with the memory.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
import signal
import sys

signal.alarm(15)
sys.setrecursionlimit(5_000_000)


def again(n):
    again(n + 1)


again(0)
