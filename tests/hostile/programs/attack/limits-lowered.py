# SPDX-License-Identifier: GPL-3.0-or-later
# Gives itself limits so low that nothing works, and loops.
# run: --wall 0.5
# outcome: timed_out killed_by=wall
import resource
import signal

signal.alarm(15)
for kind in (resource.RLIMIT_NOFILE, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE):
    resource.setrlimit(kind, (0, 0))
while True:
    pass
