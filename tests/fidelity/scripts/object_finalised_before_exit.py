# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
class Resource:
    def __enter__(self):
        print("enter")
        return self

    def __exit__(self, *error):
        print("exit", error[0])


with Resource():
    raise ValueError("inside")
