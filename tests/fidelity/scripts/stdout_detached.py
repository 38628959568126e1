# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import io
import sys
raw = sys.stdout.detach()
raw.write(b"bytes\n")
sys.stdout = io.TextIOWrapper(raw, "latin-1")
print("ü")
