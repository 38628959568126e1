# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
class Noisy:
    def __del__(self):
        raise ValueError("in __del__")


noisy = Noisy()
del noisy
print("goes on")
kept = Noisy()
