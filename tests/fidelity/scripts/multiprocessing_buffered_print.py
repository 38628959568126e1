# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing
print("before the fork")
process = multiprocessing.get_context("fork").Process(target=print, args=("in the child",))
process.start()
process.join()
print("after")
