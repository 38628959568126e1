# SPDX-License-Identifier: GPL-3.0-or-later
# Children fill shared memory and end: it is in nobody's table of pages any more, but still there.
# Only a control group knows of it; without one the wall limit ends the program.
# run: --wall 1 --memory 150
# outcome: memory_limit killed_by=memory | timed_out killed_by=wall
import mmap
import os
import time

part = 40_000_000
memory = mmap.mmap(-1, part * 10)
for index in range(10):
    if os.fork() == 0:
        memory[index * part : (index + 1) * part] = b"x" * part
        os._exit(0)
    os.wait()
time.sleep(15)
