# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import os
import threading
print(os.getpid() == threading.get_native_id(), threading.main_thread().ident == threading.get_ident())
