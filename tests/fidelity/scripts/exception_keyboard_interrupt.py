# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
def wait():
    raise KeyboardInterrupt


print("before")
wait()
