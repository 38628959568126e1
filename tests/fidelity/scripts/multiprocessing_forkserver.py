# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import multiprocessing


def work(x):
    print("child", x, __name__, flush=True)


if __name__ == "__main__":
    process = multiprocessing.get_context("forkserver").Process(target=work, args=(5,))
    process.start()
    process.join()
    print(process.exitcode)
