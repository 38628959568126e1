# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold importlib
import importlib
print(importlib.util.find_spec('json').name if hasattr(importlib, 'util') else 'no util')
