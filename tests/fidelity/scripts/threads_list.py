# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import threading
print(len(threading.enumerate()), threading.active_count(), threading.main_thread().name, threading.current_thread() is threading.main_thread())
print(threading.stack_size(), threading.gettrace(), threading.getprofile(), threading.get_native_id() > 0)
thread = threading.Thread(target=print, args=("in", ))
print(thread.name, thread.daemon)
thread.start()
thread.join()
print(threading.Thread().name, threading.active_count())
