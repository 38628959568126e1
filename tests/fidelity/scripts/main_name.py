# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
print(__name__, __file__, __doc__, __package__, __spec__, __cached__ if "__cached__" in globals() else "-")
print(type(__loader__), __loader__.path, __loader__.name)
if __name__ == "__main__":
    print("main")
