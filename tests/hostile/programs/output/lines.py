# SPDX-License-Identifier: GPL-3.0-or-later
# Prints numbered lines without end.
# run: --wall 8 --output 1
# outcome: output_limit killed_by=output
# stdout-has: "line 0\nline 1\n"
# stdout-bytes: 1000001-
# busy: yes
import time

end = time.monotonic() + 15
number = 0
while time.monotonic() < end and number < 10_000_000:
    print("line", number)
    number += 1
