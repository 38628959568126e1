# SPDX-License-Identifier: GPL-3.0-or-later
# Ends in the middle of a letter.
# run: --wall 5
# outcome: exited code=0
# stdout: "ab\ufffd\ufffd\ufffd"
# stdout-bytes: 5
import os

os.write(1, b"ab\xf0\x9f\x98")
