# SPDX-License-Identifier: GPL-3.0-or-later
# Goes on whenever memory is refused.
# run: --wall 8 --memory 150
# outcome: memory_limit killed_by=memory
import time

kept = []
end = time.monotonic() + 15
while time.monotonic() < end:
    try:
        if len(kept) < 1500:
            kept.append(bytearray(b"x") * 1_000_000)
    except BaseException:
        pass
