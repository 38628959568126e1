# SPDX-License-Identifier: GPL-3.0-or-later
# As many threads as there can be.
# run: --wall 6 --processes 30
# outcome: process_limit killed_by=processes
# busy: yes
import threading
import time

end = time.monotonic() + 5
made = 0
while time.monotonic() < end and made < 2000:
    try:
        threading.Thread(target=time.sleep, args=(5,), daemon=True).start()
        made += 1
    except RuntimeError:
        time.sleep(0.001)
