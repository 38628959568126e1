# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import sys
sys.stdout.flush()
sys.stdout.buffer.write(b"\xff\xfe raw\n")
sys.stdout.buffer.write("é\n".encode("latin-1"))
sys.stdout.buffer.flush()
