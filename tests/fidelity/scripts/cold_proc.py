# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold /proc/
print(open('/proc/self/comm').read().startswith('python'))
print(open('/proc/self/cmdline').read().split('\0')[-2].endswith('main.py'))
