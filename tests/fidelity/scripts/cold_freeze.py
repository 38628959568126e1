# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold freeze
def freeze():
    print('mine')


freeze()
