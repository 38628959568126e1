# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import contextlib
import io
buffer = io.StringIO()
with contextlib.redirect_stdout(buffer), contextlib.redirect_stderr(buffer):
    print("hidden")
print(buffer.getvalue().upper(), end="")
