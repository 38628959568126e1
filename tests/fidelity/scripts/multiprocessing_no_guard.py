# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing
context = multiprocessing.get_context("spawn")
process = context.Process(target=print, args=("child",))
process.start()
process.join()
print(process.exitcode)
