# SPDX-License-Identifier: GPL-3.0-or-later
# The limits hold for contained programs too.
# run: --wall 0.5
# contained: yes
# outcome: timed_out killed_by=wall
# sandbox: namespaces  Without namespaces a program cannot be contained.
import os
import signal

signal.alarm(15)
if os.fork() == 0:
    os.setsid()
while True:
    pass
