# SPDX-License-Identifier: GPL-3.0-or-later
# NUL, bytes that are not UTF-8, and a letter in two halves.
# run: --wall 5
# outcome: exited code=0
# stdout: "a\u0000b\ufffdc\u00e9\n"
# stdout-bytes: 8
import os
import time

os.write(1, b"a\0b\xffc\xc3")
time.sleep(0.1)
os.write(1, b"\xa9\n")
