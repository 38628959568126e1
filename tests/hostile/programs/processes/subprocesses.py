# SPDX-License-Identifier: GPL-3.0-or-later
# Starts programs and waits for none.
# run: --wall 6 --processes 30
# outcome: process_limit killed_by=processes
import subprocess
import time

kept = []
end = time.monotonic() + 5
while time.monotonic() < end and len(kept) < 100:
    try:
        kept.append(subprocess.Popen(["sleep", "10"]))
    except OSError:
        time.sleep(0.001)
time.sleep(5)
