# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold memory_info
memory_info = 1
print(memory_info)
