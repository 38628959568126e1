# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing
import os
context = multiprocessing.get_context("spawn")
lock = context.Lock()
print("before", flush=True)
os._exit(0)
