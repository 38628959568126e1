# SPDX-License-Identifier: GPL-3.0-or-later
# Kills the process that started it and goes on for ever.
# Without namespaces the same user may kill every process of his: then the run is reported as not
# watched over, and still leaves nothing.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
# outcome[subreaper]: not_started
import os
import signal
import time

os.kill(os.getppid(), signal.SIGKILL)
end = time.monotonic() + 10
while time.monotonic() < end:
    pass
