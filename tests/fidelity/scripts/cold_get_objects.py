# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold get_objects
collector = __import__('g' 'c')
print(len(collector.get_objects()) > 1000)
