# SPDX-License-Identifier: GPL-3.0-or-later
# The memory limit holds for contained programs too.
# run: --wall 8 --memory 150
# contained: yes
# outcome: memory_limit killed_by=memory
# sandbox: namespaces  Without namespaces a program cannot be contained.
import time

kept = bytearray(b"x") * 800_000_000
time.sleep(10)
