# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import code
console = code.InteractiveConsole({"a": 1})
console.push("a + 1")
console.push("undefined")
