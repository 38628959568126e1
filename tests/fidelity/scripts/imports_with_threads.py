# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
# needs: numpy
import numpy as np
import threading
print(threading.active_count(), (np.ones((200, 200)) @ np.ones((200, 200)))[0, 0], threading.active_count())
