# SPDX-License-Identifier: GPL-3.0-or-later
# needs: _interpreters
# start: warm
import _interpreters
interpreter = _interpreters.create()
print(_interpreters.exec(interpreter, "print(1 + 1, flush=True)"))
_interpreters.destroy(interpreter)
