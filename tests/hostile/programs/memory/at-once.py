# SPDX-License-Identifier: GPL-3.0-or-later
# All at once, in one C call.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
import time

kept = b"x" * 1_200_000_000
time.sleep(5)
print("survived")
