# SPDX-License-Identifier: GPL-3.0-or-later
# start: cold import_module
from pkgutil import resolve_name as import_module
print(import_module('json').__name__)
