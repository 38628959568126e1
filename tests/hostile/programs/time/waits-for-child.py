# SPDX-License-Identifier: GPL-3.0-or-later
# Waits for a child that sleeps.
# run: --wall 0.4
# outcome: timed_out killed_by=wall
# stopped_at: any
import subprocess

subprocess.run(["sleep", "20"])
