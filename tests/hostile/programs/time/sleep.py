# SPDX-License-Identifier: GPL-3.0-or-later
# Sleeps, which costs no processor time.
# run: --wall 0.4 --cpu 5
# outcome: timed_out killed_by=wall
# stopped_at: here function=wait
import time


def wait():
    time.sleep(20)  # here


wait()
