# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold reload
def reload():
    print('mine')


reload()
