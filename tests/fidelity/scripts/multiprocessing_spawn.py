# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing
import sys


def work(queue):
    import __main__
    queue.put((__name__, sys.argv, sys.path[:1], sys.flags.utf8_mode, multiprocessing.current_process().name,
               sorted(set(vars(__main__)) - {"__cached__"})))


if __name__ == "__main__":
    context = multiprocessing.get_context("spawn")
    queue = context.Queue()
    process = context.Process(target=work, args=(queue,))
    process.start()
    print(queue.get())
    process.join()
