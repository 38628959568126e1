# SPDX-License-Identifier: GPL-3.0-or-later
# start: warm
import builtins
import io
print(builtins.__import__, io.open is builtins.open, builtins.__spec__, builtins.__debug__)
print(__builtins__.__dict__ is vars(builtins), list(vars(builtins))[-12:])
