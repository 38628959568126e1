# SPDX-License-Identifier: GPL-3.0-or-later
# Reserves 2 GB of address space and uses none of it.
# run: --wall 6 --memory 150
# outcome: exited code=0
# stdout: "reserved\n"
import mmap
import time

memory = mmap.mmap(-1, 2_000_000_000, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
time.sleep(0.2)
print("reserved")
