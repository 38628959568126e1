# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import select
print(select.select([0], [], [], 5)[0], os.read(0, 3), os.read(0, 100))
poll = select.poll()
poll.register(0, select.POLLIN)
print(len(poll.poll(1000)))
