# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import io
import sys
old = sys.stdout
sys.stdout = io.StringIO()
print("kept")
text = sys.stdout.getvalue()
sys.stdout = old
print("it was", repr(text), sys.stdout is sys.__stdout__)
