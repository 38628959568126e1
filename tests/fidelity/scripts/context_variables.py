# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import contextvars
variable = contextvars.ContextVar("variable", default=1)
print(variable.get(), list(contextvars.copy_context()))
context = contextvars.copy_context()
context.run(variable.set, 2)
print(variable.get(), context[variable])
