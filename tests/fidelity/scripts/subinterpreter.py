# SPDX-License-Identifier: GPL-3.0-or-later
# needs: _interpreters
# start: warm
# differs: subinterpreters
import _interpreters
interpreter = _interpreters.create()
_interpreters.exec(interpreter, "import sys; print(sys.path, flush=True)")
